"""Names that keep their Latin letters in Cyrillic text."""

from functools import lru_cache

from django.conf import settings
from django.core.cache import cache

from search.cyrillic.names import Names

from ..models import OrganisationPage
from ..models.settings import SiteSettings
from .addresses import LATIN

#: Serbian organisations are written in either script; all others as they write themselves.
_SERBIA = "RS"
CACHE_KEY = "pages.serbian.latin_names"
#: Seconds after which names are read anew where another process was told of a change.
_KEPT_FOR = 300


def latin_names() -> Names:
    """The languages' own names, those of organisations from elsewhere, and what the editors list for the site."""
    found = cache.get(CACHE_KEY)
    if found is None:
        found = tuple(sorted(_names()))
        cache.set(CACHE_KEY, found, _KEPT_FOR)
    return _together(found)


@lru_cache(maxsize=4)
def _together(names: tuple[str, ...]) -> Names:
    return Names(names)


def forget_names(**_signal: object) -> None:
    """Receiver: what was changed may be among the names."""
    cache.delete(CACHE_KEY)


def _names() -> set[str]:
    names = {name for code, name in (*settings.ALL_LANGUAGES, *settings.LANGUAGES) if code != LATIN}
    elsewhere = OrganisationPage.objects.live().exclude(country=_SERBIA).exclude(locale__language_code=LATIN)
    for row in elsewhere.values_list("title", "legal_name", "short_name"):
        names.update(row)
    for listed in SiteSettings.objects.values_list("latin_names", flat=True):
        names.update(listed.splitlines())
    return {name.strip() for name in names if name.strip()}
