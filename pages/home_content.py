"""What the home page gathers from the content, for readers of one language."""

from typing import Any

from django.utils import timezone

from search.kinds import Kind
from search.models.document import SearchDocument
from search.remembering import remembered
from search.topic_pages.index import page_counts
from search.topics import Topic, topics_by_key

from .maps.network import network_map
from .numbers.sheet import number_sheets

#: Rows of each list on the home page, and topics below the search box.
ROWS = 3
TOPICS = 6


def home_content(language: str) -> dict[str, Any]:
    """The context of the home page.

    Read once for each state of the content, and again when something opens, closes, begins or ends.
    """
    return remembered(("home content", language), lambda: _read(language), for_now=True)


def _read(language: str) -> dict[str, Any]:
    documents = SearchDocument.objects.for_reader(language)
    open_calls = documents.open_for_applications()
    dated = documents.of_kind_among_few(Kind.EVENT, Kind.TRAINING).filter(starts_on__isnull=False)
    return {
        "open_calls": list(open_calls[:ROWS]),
        "open_total": open_calls.order_by().count(),
        "next_events": list(dated.upcoming()[:ROWS]),
        "latest_reports": list(documents.of_kind(Kind.REPORT).newest_first()[:ROWS]),
        "numbers": number_sheets(language, only_main=True),
        "where": network_map(documents, language),
        "featured_topics": _topics(language),
        "today": timezone.localdate(),
    }


def _topics(language: str) -> list[Topic]:
    """The topics with the most pages, named in the reader's language."""
    counts = page_counts(language)
    keys = sorted(counts, key=lambda key: (-counts[key], key))[:TOPICS]
    topics = topics_by_key(keys, language)
    return [topics[key] for key in keys if key in topics]
