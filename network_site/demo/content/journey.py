"""How the examples write down a journey of their invented project, for which people apply."""

from datetime import date, timedelta
from typing import Any

from events.models import EventKind, EventPage

from ...wording import Text, text
from ..page_content import PageContent, PageNamed, Row
from .examples import MAILBOX

#: Facts of a visit to the invented association in Tromsø, for people who speak Finnish.
AT_FJORD: dict[str, Any] = {
    "time_zone": "Europe/Oslo",
    "town": text(fi="Tromssa", en="Tromsø"),
    "country": "NO",
    "languages": ["en"],
    "interpretation": ["fi"],
    "host": text(fi="Eksempelforeningen Fjord (keksitty)", en="Example Association Fjord (invented)"),
}


def journey(
    name: str,
    below: str,
    *,
    title: Text,
    summary: Text,
    topics: str,
    days: tuple[date, int],
    apply: tuple[date, date],
    fields: dict[str, Any],
    rows: dict[str, list[Row]],
    kind: EventKind = EventKind.MOBILITY,
) -> PageContent:
    """``days`` are the first day and how many there are, ``apply`` the first and the last day for applications."""
    first, count = days
    opens, closes = apply
    return PageContent(
        name=name,
        model=EventPage,
        below=below,
        title=title,
        summary=summary,
        topics=topics,
        fields={
            "kind": kind,
            "project": PageNamed("example-bridges"),
            "applications_open_on": opens,
            "applications_close_on": closes,
            "application_mailbox": MAILBOX,
            **fields,
        },
        rows={"occurrences": [{"starts_on": first, "ends_on": first + timedelta(days=count - 1)}], **rows},
    )
