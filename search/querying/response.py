"""What the search answers."""

from dataclasses import dataclass, field

from ..models import SearchDocument


@dataclass(frozen=True, slots=True)
class Segment:
    """A piece of text, marked where it is what the reader looked for. Plain text: templates escape it."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Reason:
    """A topic by which a hit was found: its name for the reader, and its name in the language of the hit."""

    concept_id: int
    slug: str
    label: str
    label_in_hit: str


@dataclass(frozen=True, slots=True)
class OtherVersion:
    """The same page in another language (a locale code)."""

    language: str
    title: str
    path: str


@dataclass(frozen=True, slots=True)
class Hit:
    """One result. ``url`` is the address for this reader; ``reasons`` are empty where the words themselves matched."""

    document: SearchDocument
    url: str
    is_own_language: bool
    title: list[Segment]
    snippet: list[Segment]
    reasons: list[Reason] = field(default_factory=list)
    also_in: list[OtherVersion] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Correction:
    """The question as it was asked, and as it was answered."""

    original: str
    corrected: str


@dataclass(frozen=True, slots=True)
class NamedConcept:
    """A topic that the question names."""

    concept_id: int
    slug: str
    label: str


@dataclass(frozen=True, slots=True)
class SearchResponse:
    """One page of results.

    ``total`` is exact and counts translations of a page once. ``page`` lies between 1 and ``pages`` whatever was asked
    for. ``facets`` counts documents by facet name and value (topics by primary key as text), for each facet over the
    hits that the choices in the *other* facets leave. ``page_ids`` numbers the pages of this page of results, also
    where no hits were asked for. ``engine`` names who answered.
    """

    query: str
    total: int
    hits: list[Hit]
    page: int
    pages: int
    facets: dict[str, dict[str, int]] = field(default_factory=dict)
    concepts: list[NamedConcept] = field(default_factory=list)
    correction: Correction | None = None
    engine: str = ""
    page_ids: list[int] = field(default_factory=list)

    @property
    def documents(self) -> list[SearchDocument]:
        return [hit.document for hit in self.hits]
