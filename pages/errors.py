"""The answer to an address that leads nowhere: a search with its words, and the page in other languages."""

import re
from dataclasses import dataclass

from django.conf import settings
from django.db.models import Case, When
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from wagtail.models import Page, Site

from search.models.language import language_tag

from .frame.public import public_pages

#: Pages offered in place of the missing one.
MOST_SUGGESTIONS = 6
_LONGEST_PATH = 500
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A page that may be the missing one; ``language`` is its BCP 47 tag."""

    title: str
    url: str
    language: str


def page_not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """Django's ``handler404``."""
    return render(
        request,
        "404.html",
        {"suggestions": suggestions_for(request), "words": words_of(request.path)},
        status=404,
    )


def words_of(path: str) -> str:
    """The words to start a search with: ``/fi/hankkeet/yhteison-voima/`` → "yhteison voima"."""
    parts = [part for part in _without_language(path[:_LONGEST_PATH]) if part]
    return " ".join(_WORD.findall(parts[-1])) if parts else ""


def suggestions_for(request: HttpRequest) -> list[Suggestion]:
    """Public pages at the same place in another language's tree, then those with the same last part of the address."""
    parts = _without_language(request.path[:_LONGEST_PATH])
    site = Site.find_for_request(request)
    if not parts or not site or any("\x00" in part for part in parts):
        return []
    homes = [entry.root_path for entry in Site.get_site_root_paths() if entry.site_id == site.pk]
    paths = {f"{home}{'/'.join(parts)}/" for home in homes}
    # The same place ends in the same part, and only that is in an index.
    found = public_pages(request).filter(slug=parts[-1]).select_related("locale")
    same_place_first = Case(When(url_path__in=paths, then=0), default=1)
    pages = list(found.order_by(same_place_first, "pk")[: MOST_SUGGESTIONS * 2])
    pages.sort(key=lambda page: (page.url_path not in paths, page.locale.language_code != get_language(), page.pk))
    urls = ((page, page.get_url(request)) for page in pages)
    return [_suggestion(page, url) for page, url in urls if url][:MOST_SUGGESTIONS]


def _suggestion(page: Page, url: str) -> Suggestion:
    return Suggestion(page.title, url, language_tag(page.locale.language_code))


def _without_language(path: str) -> list[str]:
    """The parts of a path below the language."""
    parts = [part for part in path.split("/") if part]
    return parts[1:] if parts and parts[0] in dict(settings.LANGUAGES) else parts
