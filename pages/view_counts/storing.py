"""From sums by path to rows by page."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from django.db import transaction
from django.db.models import F
from wagtail.models import Page

from ..models.home import HomePage
from ..serbian.addresses import latin_path
from .models import ViewCount

PageDay = tuple[int, str, date]


def store(sums: Counter[tuple[str, date]]) -> None:
    """Adds the sums to those of the pages; paths that lead to no public page of the tree are left out."""
    pages = pages_at({path for path, _day in sums})
    by_page: Counter[PageDay] = Counter()
    for (path, day), times in sums.items():
        if path in pages:
            page_id, language = pages[path]
            by_page[page_id, language, day] += times
    with transaction.atomic():
        for (page_id, language, day), times in sorted(by_page.items()):
            _add(page_id, language, day, times)


def _add(page_id: int, language: str, day: date, times: int) -> None:
    row = ViewCount.objects.filter(page_id=page_id, language=language, day=day, is_month=False)
    if not row.update(times=F("times") + times):
        ViewCount.objects.get_or_create(page_id=page_id, language=language, day=day, is_month=False)
        row.update(times=F("times") + times)


def pages_at(paths: Iterable[str]) -> dict[str, tuple[int, str]]:
    """The public page at each path, with its language. Two queries for any number of paths."""
    homes = {
        home.locale.language_code: home.url_path
        for home in HomePage.objects.filter(depth=2).select_related("locale").only("url_path", "locale")
    }
    wanted: dict[str, list[str]] = {}
    for path in paths:
        language, _slash, rest = latin_path(path).lstrip("/").partition("/")
        if language in homes:
            wanted.setdefault(homes[language] + rest, []).append(path)
    found = Page.objects.live().public().filter(url_path__in=wanted, alias_of=None).select_related("locale")
    return {
        path: (page.pk, page.locale.language_code)
        for page in found.only("pk", "url_path", "locale")
        for path in wanted[page.url_path]
    }
