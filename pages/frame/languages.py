"""The language menu and ``hreflang``: by the page's own translations, never by replacing a part of an address."""

from collections.abc import Iterator, Mapping

from django.conf import settings
from django.http import HttpRequest
from django.urls import Resolver404, resolve, reverse
from django.utils import translation
from wagtail.models import Page

from search.models.language import language_tag

from ..serbian.both_scripts import alternates_in_both_scripts, links_in_both_scripts
from .links import Alternate, LanguageLink


def page_links(request: HttpRequest, page: Page, versions: Mapping[str, Page]) -> Iterator[LanguageLink]:
    """One entry for each language of the site, two for Serbian, which has two scripts.

    ``versions`` are the page's public translations by language code.
    """
    return links_in_both_scripts(request, _page_links(request, page, versions))


def _page_links(request: HttpRequest, page: Page, versions: Mapping[str, Page]) -> Iterator[LanguageLink]:
    original = min(versions.values(), key=lambda version: version.pk, default=page)
    for code, name in settings.LANGUAGES:
        version = versions.get(code)
        yield LanguageLink(
            code=code,
            tag=language_tag(code),
            name=name,
            url=version.get_url(request) if version else original_address(original, code),
            is_current=code == translation.get_language(),
            is_translated=version is not None,
        )


def original_address(page: Page, language_code: str) -> str:
    """Where readers of a language read a page that is not translated into it."""
    with translation.override(language_code):
        return reverse("read_original", args=[page.pk])


def view_links(request: HttpRequest, home_urls: Mapping[str, str]) -> Iterator[LanguageLink]:
    """The same view with the same question in the other languages; the home pages where there is no such view."""
    return links_in_both_scripts(request, _view_links(request, home_urls))


def _view_links(request: HttpRequest, home_urls: Mapping[str, str]) -> Iterator[LanguageLink]:
    addresses = _view_addresses(request)
    query = _query_without_page(request)
    for code, name in settings.LANGUAGES:
        url = addresses[code] + query if addresses else home_urls.get(code, "/")
        yield LanguageLink(code, language_tag(code), name, url, code == translation.get_language(), True)


def page_alternates(request: HttpRequest, page: Page, versions: Mapping[str, Page]) -> list[Alternate]:
    """``hreflang`` lines of a page; none for the only version, nor for an address that is not the page's own."""
    if not is_own_address(request, page):
        return []
    versions_there_are = (
        Alternate(language_tag(code), full_address(request, versions[code]))
        for code, _name in settings.LANGUAGES
        if code in versions
    )
    lines = list(alternates_in_both_scripts(versions_there_are))
    if len(lines) < 2:
        return []
    original = min(versions.values(), key=lambda version: version.pk)
    default = versions.get(settings.LANGUAGE_CODE, original)
    address = request.build_absolute_uri("/") if _is_home(page) else full_address(request, default)
    return [*lines, Alternate("x-default", address)]


def view_alternates(request: HttpRequest) -> list[Alternate]:
    """``hreflang`` lines of a view that exists in every language; none for an answer to a question."""
    addresses = {} if request.GET else _view_addresses(request)
    if not addresses:
        return []
    urls = {code: request.build_absolute_uri(address) for code, address in addresses.items()}
    lines = alternates_in_both_scripts(Alternate(language_tag(code), url) for code, url in urls.items())
    return [*lines, Alternate("x-default", urls[settings.LANGUAGE_CODE])]


def full_address(request: HttpRequest, page: Page) -> str:
    """The page's address with the host by which the reader came; empty for a page outside every site."""
    url = page.get_url(request)
    return request.build_absolute_uri(url) if url else ""


def is_own_address(request: HttpRequest, page: Page) -> bool:
    """False while a page is read at another address: a preview, or the original within another language's menus."""
    parts = page.get_url_parts(request)
    return bool(parts and parts[2] == request.path)


def _is_home(page: Page) -> bool:
    return page.depth == 2


def _view_addresses(request: HttpRequest) -> dict[str, str]:
    """The view that answers, in every language; nothing for a page of the tree and for an address without language."""
    try:
        match = resolve(request.path_info)
    except Resolver404:
        return {}
    if match.url_name == "wagtail_serve" or not match.route.startswith(f"{translation.get_language()}/"):
        return {}
    addresses = {}
    for code, _name in settings.LANGUAGES:
        with translation.override(code):
            addresses[code] = reverse(match.view_name, args=match.args, kwargs=match.kwargs)
    return addresses


def _query_without_page(request: HttpRequest) -> str:
    query = request.GET.copy()
    query.pop("page", None)
    return f"?{query.urlencode()}" if query else ""
