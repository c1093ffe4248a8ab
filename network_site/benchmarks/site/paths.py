"""Which addresses of a hub are asked under load, by kind of page."""

from itertools import cycle, islice

from django.conf import settings
from django.db.models import Model
from django.urls import reverse
from django.utils import translation
from django.utils.http import urlencode

from events.models import EventPage
from projects.models import ProjectIndexPage, ProjectPage
from search.models import SearchDocument

from ..words import BANDS, words_of_band

#: Pages of a kind that are asked in turn.
ASKED = 24
_FEEDS = ("search_rss", "search_ics", "search_json", "search_csv")


def paths() -> dict[str, list[str]]:
    """Paths by kind of page: everything in turn in the languages of the site."""
    languages = [code for code, _name in settings.LANGUAGES]
    found = [
        word for band in BANDS for word in words_of_band(band, SearchDocument.objects.count(), ASKED // len(BANDS))
    ]
    searches = zip(found or ["recovery"], cycle(languages), strict=False)
    return {
        "home": [f"/{code}/" for code in languages],
        "list": [page.get_url() for page in ProjectIndexPage.objects.live().public()],
        "search": [f"{_path('search', code)}?{urlencode({'q': word})}" for word, code in searches],
        "project": _some(ProjectPage),
        "event": _some(EventPage),
        "sitemap": [reverse("sitemap"), *(reverse("language_sitemap", args=[code]) for code in languages[:2])],
        "feeds": [f"{_path(name, code)}?kind=event" for name, code in zip(_FEEDS, languages, strict=False)],
    }


def _some(model: type[Model]) -> list[str]:
    """Addresses of pages from all over the site."""
    pks = list(model.objects.live().public().order_by("pk").values_list("pk", flat=True))
    step = max(1, len(pks) // ASKED)
    return [page.get_url() for page in model.objects.filter(pk__in=list(islice(pks, 0, None, step))[:ASKED])]


def _path(name: str, language: str) -> str:
    with translation.override(language):
        return reverse(name)
