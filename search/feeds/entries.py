"""Search documents as feeds and tables tell them: every code with its name in the language of the list."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from ..facet_labels import labels_of
from ..models.document import SearchDocument, SearchFacet
from ..models.language import language_tag
from ..topics import Topic, topics_by_key

#: Characters that XML 1.0 cannot hold (section 2.2) and that no program expects in a text.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")

_NAMED = ("country", "programme", "organisation", "paid")


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a list. ``url`` is a full address; ``language`` a BCP 47 tag; names are by code, in order of name.
    ``status`` says in words where an event stands.
    """

    document: SearchDocument
    url: str
    title: str
    summary: str
    language: str
    kind_label: str
    topics: list[Topic] = field(default_factory=list)
    countries: dict[str, str] = field(default_factory=dict)
    programmes: dict[str, str] = field(default_factory=dict)
    organisations: dict[str, str] = field(default_factory=dict)
    paid: dict[str, str] = field(default_factory=dict)
    years: list[int] = field(default_factory=list)
    status: str = ""

    @property
    def urn(self) -> str:
        """An identifier that all languages and all moves of the page share (RFC 9562, section 4)."""
        return self.document.translation_key.urn

    @property
    def categories(self) -> list[str]:
        """The kind, then the topics, in words."""
        return list(dict.fromkeys([self.kind_label, *(topic.label for topic in self.topics)]))


def entries_of(documents: Iterable[SearchDocument], language: str, full_url: Callable[[str], str]) -> list[Entry]:
    """The documents for readers of a language; ``full_url`` makes a full address of a path.

    Reads four queries, however many documents there are: facets, and names of topics, programmes and organisations.
    """
    documents = list(documents)
    facets = _facets(documents)
    topics = topics_by_key(_all_values(facets, "topic"), language)
    names = {facet: labels_of(facet, sorted(_all_values(facets, facet)), language) for facet in _NAMED}
    states = labels_of("status", {document.card.get("status") or "" for document in documents}, language)
    return [
        Entry(
            document=document,
            url=full_url(document.url_for(language)),
            title=writable(document.title),
            summary=writable(document.summary),
            language=language_tag(document.language),
            kind_label=document.get_kind_display(),
            topics=sorted((topics[key] for key in own["topic"] if key in topics), key=lambda topic: topic.label),
            countries=_named(own["country"], names["country"]),
            programmes=_named(own["programme"], names["programme"]),
            organisations=_named(own["organisation"], names["organisation"], only_known=True),
            paid=_named(own["paid"], names["paid"]),
            years=sorted(int(year) for year in own["year"]),
            status=states.get(document.card.get("status", ""), ""),
        )
        for document in documents
        for own in [facets[document.pk]]
    ]


def writable(text: str) -> str:
    """The text without characters that XML cannot hold."""
    return _UNWRITABLE.sub("", text)


def _facets(documents: list[SearchDocument]) -> dict[int, dict[str, set[str]]]:
    found: dict[int, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    rows = SearchFacet.objects.filter(document__in=[document.pk for document in documents])
    for pk, name, value in rows.values_list("document_id", "name", "value"):
        found[pk][name].add(value)
    return found


def _all_values(facets: dict[int, dict[str, set[str]]], name: str) -> set[str]:
    return {value for own in facets.values() for value in own.get(name, ())}


def _named(codes: Iterable[str], names: dict[str, str], only_known: bool = False) -> dict[str, str]:
    """Names by code. An organisation without a public page has no name here: its page may not be told of."""
    named = {code: names.get(code, code) for code in codes if not only_known or code in names}
    return dict(sorted(named.items(), key=lambda pair: pair[1]))
