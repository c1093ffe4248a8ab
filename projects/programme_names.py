"""What funding programmes are called beside the filters of lists."""

from collections.abc import Iterable

from search.remembering import remembered

from .models import ProgrammeName


def names_of_programmes(slugs: Iterable[str], language_code: str) -> dict[str, str]:
    """The names of programmes by slug: in the given language, else in English, else in any. One query.

    None where the same was asked since the content changed last.
    """
    wanted = tuple(sorted(slugs))
    return remembered(("programmes", wanted, language_code), lambda: _read(wanted, language_code))


def _read(slugs: tuple[str, ...], language_code: str) -> dict[str, str]:
    rows = ProgrammeName.objects.filter(programme__slug__in=slugs).order_by("-sort_order", "-pk")
    by_preference = sorted(
        rows.values_list("programme__slug", "language", "name"),
        key=lambda row: (row[1] == language_code, row[1] == "en"),
    )
    return {slug: name for slug, _language, name in by_preference}
