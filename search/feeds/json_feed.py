"""A list as JSON: JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) with the hub's own facts under ``_hub``.

``docs/feeds.md`` tells every key.
"""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from .entries import Entry

CONTENT_TYPE = "application/feed+json; charset=utf-8"
VERSION = "https://jsonfeed.org/version/1.1"


def json_feed(
    title: str,
    language: str,
    list_url: str,
    feed_url: str,
    next_url: str,
    total: int,
    entries: Iterable[Entry],
) -> dict[str, Any]:
    """The feed as JSON-ready values. ``next_url`` is empty on the last page."""
    feed = {
        "version": VERSION,
        "title": title,
        "language": language,
        "home_page_url": list_url,
        "feed_url": feed_url,
        "items": [_item(entry) for entry in entries],
        "_hub": {"total": total},
    }
    return feed | ({"next_url": next_url} if next_url else {})


def _item(entry: Entry) -> dict[str, Any]:
    document = entry.document
    item = {
        "id": entry.urn,
        "url": entry.url,
        "title": entry.title,
        "content_text": entry.summary or entry.title,
        "date_published": _text(document.first_published_at),
        "date_modified": _text(document.last_published_at),
        "language": entry.language,
        "tags": [topic.label for topic in entry.topics],
        "_hub": {
            "kind": document.kind,
            "topics": [topic.slug for topic in entry.topics],
            "countries": list(entry.countries),
            "programmes": list(entry.programmes),
            "organisations": [{"id": key, "name": name} for key, name in entry.organisations.items()],
            "years": entry.years,
            "paid": sorted(entry.paid),
            "starts_on": _text(document.starts_on),
            "ends_on": _text(document.ends_on),
            "times": document.card.get("times") or [],
            "takes_applications": document.takes_applications,
            "opens_at": _text(document.opens_at),
            "closes_at": _text(document.closes_at),
            "status": document.card.get("status") or None,
            "code": document.card.get("code") or None,
            "is_online": document.is_online,
            "is_example": document.is_example,
        },
    }
    return {key: value for key, value in item.items() if value is not None}


def _text(value: date | datetime | None) -> str | None:
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    return value.isoformat() if value else None
