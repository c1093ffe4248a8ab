"""One topic page: a concept and the public pages about it, for readers of one language."""

from functools import cached_property

from django.db.models import Count
from django.utils.text import capfirst

from ..kinds import Kind
from ..models import Concept, SearchDocument, SearchFacet
from ..models.document_queryset import SearchDocumentQuerySet
from ..models.language import FALLBACK_LANGUAGE, language_tag
from ..querying import SearchRequest, run_search
from ..remembering import remembered
from ..topics import Topic, topics_by_key
from .names import NamesIn, names_by_language

#: Cards under "newest", and topics under "related".
NEWEST, RELATED = 6, 6


class TopicPage:
    """Everything is read once and only when a template asks for it: ten queries at most, whatever the topic holds.

    ``concept`` comes with its labels and definitions prefetched.
    """

    def __init__(self, concept: Concept, language: str) -> None:
        self.concept = concept
        self.language = language

    @property
    def name(self) -> str:
        """The name in the reader's language, with a capital letter."""
        return capfirst(self.concept.label_in(self.language))

    @property
    def name_tag(self) -> str:
        """BCP 47 tag of the name where it is not in the reader's language; else empty."""
        return self.concept.label_tag_in(self.language)

    @cached_property
    def names(self) -> list[NamesIn]:
        return names_by_language(self.concept)

    @property
    def definition(self) -> str:
        return self.concept.definition_in(self.language)

    @property
    def definition_tag(self) -> str:
        """BCP 47 tag of the definition where it is not in the reader's language; else empty."""
        written = [each.language for each in self.concept.definitions.all()]
        if self.language in written:
            return ""
        return language_tag(FALLBACK_LANGUAGE if FALLBACK_LANGUAGE in written else next(iter(written), ""))

    @property
    def documents(self) -> SearchDocumentQuerySet:
        """The pages about the topic, one a translation group."""
        return SearchDocument.objects.for_reader(self.language).about(self.concept)

    @cached_property
    def newest(self) -> list[SearchDocument]:
        newest = self.documents.newest_first()[:NEWEST]
        return remembered(("newest about", self.concept.pk, self.language), lambda: list(newest))

    @cached_property
    def kinds(self) -> list[tuple[Kind, int]]:
        """Kinds with their number of pages, the largest first."""
        about = SearchRequest(
            language=self.language, filters={"topic": [self.concept.slug]}, ids_only=True, page_size=1
        )
        counts = run_search(about).facets["kind"]
        return sorted(((Kind(kind), count) for kind, count in counts.items()), key=lambda pair: (-pair[1], pair[0]))

    @property
    def total(self) -> int:
        return sum(count for _kind, count in self.kinds)

    @property
    def broader(self) -> Topic | None:
        return self._near.get(str(self.concept.broader_id))

    @property
    def narrower(self) -> list[Topic]:
        return _by_label(self._near.get(key) for key in self._narrower_keys)

    @property
    def related(self) -> list[Topic]:
        """Topics that stand on the same pages most often, the most frequent first."""
        return [self._near[key] for key in self._related_keys if key in self._near]

    @cached_property
    def _narrower_keys(self) -> list[str]:
        return [str(key) for key in self.concept.narrower.order_by().values_list("pk", flat=True)]

    @property
    def _related_keys(self) -> list[str]:
        return remembered(("related topics", self.concept.pk, self.language), self._count_related)

    def _count_related(self) -> list[str]:
        shown_already = {str(self.concept.pk), str(self.concept.broader_id), *self._narrower_keys}
        facets = SearchFacet.objects.filter(name="topic", document__in=self.documents.order_by().values("pk"))
        counted = facets.exclude(value__in=shown_already).values_list("value").annotate(count=Count("pk"))
        return [value for value, _count in counted.order_by("-count", "value")[:RELATED]]

    @cached_property
    def _near(self) -> dict[str, Topic]:
        keys = {*self._narrower_keys, *self._related_keys}
        if self.concept.broader_id:
            keys.add(str(self.concept.broader_id))
        return topics_by_key(keys, self.language) if keys else {}


def _by_label(topics) -> list[Topic]:
    return sorted(filter(None, topics), key=lambda topic: topic.label.casefold())
