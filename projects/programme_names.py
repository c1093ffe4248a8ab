"""What funding programmes are called beside the filters of lists."""

from collections.abc import Iterable

from .models import ProgrammeName


def names_of_programmes(slugs: Iterable[str], language_code: str) -> dict[str, str]:
    """The names of programmes by slug: in the given language, else in English, else in any. One query."""
    rows = ProgrammeName.objects.filter(programme__slug__in=list(slugs)).order_by("-sort_order", "-pk")
    by_preference = sorted(
        rows.values_list("programme__slug", "language", "name"),
        key=lambda row: (row[1] == language_code, row[1] == "en"),
    )
    return {slug: name for slug, _language, name in by_preference}
