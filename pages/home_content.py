"""What the home page gathers from the content, for readers of one language."""

from typing import Any

from django.db.models import Count
from django.utils import timezone

from search.kinds import Kind
from search.models.document import SearchDocument, SearchFacet
from search.models.document_queryset import SearchDocumentQuerySet
from search.topics import Topic, topics_by_key

from .maps.network import network_map
from .numbers.sheet import number_sheets

#: Rows of each list on the home page, and topics below the search box.
ROWS = 3
TOPICS = 6


def home_content(language: str) -> dict[str, Any]:
    """The context of the home page.

    Asks the database nine times, however much content there is, and counts its numbers when the content has changed.
    """
    documents = SearchDocument.objects.for_reader(language)
    open_calls = documents.open_for_applications()
    dated = documents.of_kind(Kind.EVENT, Kind.TRAINING).filter(starts_on__isnull=False)
    return {
        "open_calls": list(open_calls[:ROWS]),
        "open_total": open_calls.order_by().count(),
        "next_events": list(dated.upcoming()[:ROWS]),
        "latest_reports": list(documents.of_kind(Kind.REPORT).newest_first()[:ROWS]),
        "numbers": number_sheets(language, only_main=True),
        "where": network_map(documents, language),
        "featured_topics": _topics(documents, language),
        "today": timezone.localdate(),
    }


def _topics(documents: SearchDocumentQuerySet, language: str) -> list[Topic]:
    """The topics with the most pages, named in the reader's language."""
    rows = (
        SearchFacet.objects.filter(name="topic", document__in=documents.order_by().values("pk"))
        .values_list("value")
        .annotate(count=Count("pk"))
        .order_by("-count", "value")[:TOPICS]
    )
    keys = [value for value, _count in rows]
    topics = topics_by_key(keys, language)
    return [topics[key] for key in keys if key in topics]
