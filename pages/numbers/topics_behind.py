"""Topics as what stands behind a number."""

from functools import cached_property

from django.db.models import Count
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from search.models import SearchFacet
from search.models.document_queryset import SearchDocumentQuerySet
from search.topics import topics_by_key

from ..formatting import format_number
from .sources import Source, pages_in_words


class TopicsBehind:
    """The topics of the given pages, those that most pages are about first."""

    def __init__(self, pages: SearchDocumentQuerySet, language: str) -> None:
        self.pages = pages
        self.language = language

    @cached_property
    def _counts(self) -> list[tuple[str, int]]:
        carried = SearchFacet.objects.filter(name="topic", document__in=self.pages.values("pk"))
        pages = Count("document__translation_key", distinct=True)
        return list(
            carried.values("value").annotate(pages=pages).order_by("-pages", "value").values_list("value", "pages")
        )

    @property
    def total(self) -> int:
        return len(self._counts)

    @property
    def total_in_words(self) -> str:
        return ngettext("%(number)s topic", "%(number)s topics", self.total) % {"number": format_number(self.total)}

    def rows(self, window: slice) -> list[Source]:
        counts = self._counts[window]
        topics = topics_by_key([key for key, _pages in counts], self.language)
        return [
            Source(topic.label, topic.url, topic.tag, "topic", _("Topic"), pages_in_words(pages))
            for key, pages in counts
            if (topic := topics.get(key))
        ]
