"""A list as an RSS 2.0 feed (https://www.rssboard.org/rss-specification)."""

from collections.abc import Iterable

from django.template.loader import render_to_string
from django.utils.feedgenerator import Rss201rev2Feed

from .entries import Entry, writable

CONTENT_TYPE = Rss201rev2Feed.content_type


def rss_feed(
    title: str, description: str, language: str, list_url: str, feed_url: str, entries: Iterable[Entry]
) -> str:
    """The feed as text. ``language`` is a BCP 47 tag; addresses are full; the entries keep their order."""
    feed = Rss201rev2Feed(
        title=writable(title),
        link=list_url,
        description=writable(description),
        language=language,
        feed_url=feed_url,
        ttl=60,
    )
    for entry in entries:
        feed.add_item(
            title=entry.title,
            link=entry.url,
            description=writable(render_to_string("search/feed_entry.html", {"entry": entry})),
            pubdate=entry.document.first_published_at,
            unique_id=entry.urn,
            unique_id_is_permalink=False,
            categories=[writable(name) for name in entry.categories],
        )
    return feed.writeString("utf-8")
