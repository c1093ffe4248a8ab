"""The map of the site for search engines: one file for each language, each page with its translations."""

from collections import defaultdict
from collections.abc import Callable
from datetime import datetime

from django.conf import settings
from django.contrib.sitemaps import Sitemap, views
from django.db.models import CharField, Exists, OuterRef, QuerySet
from django.db.models.functions import Cast
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import translation
from wagtail.models import Page
from wagtail.query import PageQuerySet

from search.models import Concept, SearchFacet
from search.models.language import language_tag
from search.publicity import public_pages
from search.remembering import remembered

from .numbers.sheet import number_sheets
from .serbian.addresses import CYRILLIC, LATIN, cyrillic_address
from .serbian.both_scripts import addresses_in_both_scripts


class LanguageSitemap(Sitemap):
    """The public pages of one language; what is only read within another language's menus is not listed there.

    The parts are small enough that none takes a reader's place for long: 500 pages with all their versions, 0.3 s.
    """

    limit = 500

    def __init__(self, language_code: str) -> None:
        self.language_code = language_code

    def items(self) -> PageQuerySet:
        pages = public_pages().filter(locale__language_code=self.language_code)
        return pages.select_related("locale").order_by("path")

    def location(self, item: Page) -> str:
        return item.get_url()

    def lastmod(self, item: Page) -> datetime | None:
        return item.last_published_at

    def get_latest_lastmod(self) -> datetime | None:
        newest = self.items().order_by("-last_published_at").values_list("last_published_at", flat=True)
        return newest.exclude(last_published_at__isnull=True).first()

    def get_urls(self, page: int = 1, site: object = None, protocol: str | None = None) -> list[dict]:
        """Addresses with ``hreflang`` lines for the translations of each page, in one more query."""
        urls = super().get_urls(page, site, protocol)
        root = f"{self.get_protocol(protocol)}://{self.get_domain(site)}"
        versions = _versions_of([url["item"] for url in urls])
        for url in urls:
            others = versions[url["item"].translation_key]
            url["alternates"] = _alternates(root, url["item"], others)
        return [url for url in urls if url["item"].get_url()]


class _InEveryLanguageSitemap(Sitemap):
    """What has an address of its own in every language of the site, in one of them."""

    limit = 10_000

    def __init__(self, language_code: str) -> None:
        self.language_code = language_code

    def address(self, language_code: str, item: object) -> str:
        """Where the item is read in a language, without the host."""
        raise NotImplementedError

    def location(self, item: object) -> str:
        return self.address(self.language_code, item)

    def get_urls(self, page: int = 1, site: object = None, protocol: str | None = None) -> list[dict]:
        urls = super().get_urls(page, site, protocol)
        root = f"{self.get_protocol(protocol)}://{self.get_domain(site)}"
        for url in urls:
            url["alternates"] = _in_every_language(root, lambda code, item=url["item"]: self.address(code, item))
        return urls


class TopicSitemap(_InEveryLanguageSitemap):
    """The topic pages in one language: those about which something public is written."""

    def items(self) -> QuerySet[Concept]:
        used = SearchFacet.objects.filter(name="topic", value=Cast(OuterRef("pk"), CharField()))
        return Concept.objects.filter(Exists(used)).order_by("slug")

    def address(self, language_code: str, item: Concept) -> str:
        return address_in(language_code, item)


class NumbersSitemap(_InEveryLanguageSitemap):
    """The network in numbers in one language: the page of all numbers, and one for each."""

    def items(self) -> list[str]:
        return ["", *(sheet.key for sheet in number_sheets(self.language_code))]

    def address(self, language_code: str, item: str) -> str:
        return _number_in(language_code, item)


def address_in(language_code: str, concept: Concept) -> str:
    """The topic's page in a language."""
    with translation.override(language_code):
        return concept.get_absolute_url()


def _number_in(language_code: str, key: str) -> str:
    with translation.override(language_code):
        return reverse("network_number", args=[key]) if key else reverse("network_numbers")


def _in_every_language(root: str, address: Callable[[str], str]) -> list[dict[str, str]]:
    """The lines of something that can be read in every language of the site."""
    addresses = {code: f"{root}{address(code)}" for code, _name in settings.LANGUAGES}
    lines = addresses_in_both_scripts(
        {"lang_code": language_tag(code), "location": location} for code, location in addresses.items()
    )
    return [*lines, {"lang_code": "x-default", "location": addresses[settings.LANGUAGE_CODE]}]


def _versions_of(pages: list[Page]) -> dict[object, dict[str, Page]]:
    """The public versions of the pages: by translation key, then by language code."""
    keys = {page.translation_key for page in pages}
    versions: dict[object, dict[str, Page]] = defaultdict(dict)
    for version in public_pages().filter(translation_key__in=keys).select_related("locale"):
        versions[version.translation_key][version.locale.language_code] = version
    return versions


def _alternates(root: str, page: Page, versions: dict[str, Page]) -> list[dict[str, str]]:
    """The lines of a page; none for one that exists in one language and script only."""
    versions_there_are = (
        {"lang_code": language_tag(code), "location": f"{root}{versions[code].get_url()}"}
        for code, _name in settings.LANGUAGES
        if code in versions
    )
    lines = list(addresses_in_both_scripts(versions_there_are))
    if len(lines) < 2:
        return []
    default = versions.get(settings.LANGUAGE_CODE) or min(versions.values(), key=lambda version: version.pk)
    path = "/" if page.depth == 2 else default.get_url()
    return [*lines, {"lang_code": "x-default", "location": f"{root}{path}"}]


class _InCyrillic:
    """A part of the map for Serbian in Cyrillic: that for Latin under the addresses of the other script."""

    def get_urls(self, page: int = 1, site: object = None, protocol: str | None = None) -> list[dict]:
        urls = super().get_urls(page, site, protocol)
        return [{**url, "location": cyrillic_address(url["location"])} for url in urls]


class CyrillicSitemap(_InCyrillic, LanguageSitemap):
    """The public pages in Serbian."""


class CyrillicTopicSitemap(_InCyrillic, TopicSitemap):
    """The topic pages in Serbian."""


class CyrillicNumbersSitemap(_InCyrillic, NumbersSitemap):
    """The network in numbers in Serbian."""


def sitemaps() -> dict[str, Sitemap]:
    """The parts of the map: pages, topics and numbers of each language, Serbian in both scripts."""
    codes = [code for code, _name in settings.LANGUAGES]
    pages: dict[str, Sitemap] = {code: LanguageSitemap(code) for code in codes}
    topics: dict[str, Sitemap] = {f"topics-{code}": TopicSitemap(code) for code in codes}
    numbers: dict[str, Sitemap] = {f"numbers-{code}": NumbersSitemap(code) for code in codes}
    if LATIN in codes:
        pages[CYRILLIC] = CyrillicSitemap(LATIN)
        topics[f"topics-{CYRILLIC}"] = CyrillicTopicSitemap(LATIN)
        numbers[f"numbers-{CYRILLIC}"] = CyrillicNumbersSitemap(LATIN)
    return pages | topics | numbers


def sitemap_index(request: HttpRequest) -> HttpResponse:
    """The list of the parts, for the languages that the site has now."""
    name = ("sitemap", request.scheme, request.get_host())
    text, headers = remembered(name, lambda: _index(request))
    return HttpResponse(text, headers=headers)


def _index(request: HttpRequest) -> tuple[bytes, dict[str, str]]:
    """The pages are counted for it, in every language."""
    response = views.index(request, sitemaps(), sitemap_url_name="language_sitemap").render()
    return response.content, dict(response.headers)


def language_sitemap(request: HttpRequest, section: str) -> HttpResponse:
    """One part; a language that the site does not have is not found."""
    return views.sitemap(request, sitemaps(), section)
