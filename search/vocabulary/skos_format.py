"""The vocabulary as SKOS in Turtle (W3C Recommendation "SKOS Reference", 2009).

A concept is a ``skos:Concept`` with ``skos:notation`` for its slug; a group is a ``skos:Collection`` whose members are
its concepts and whose ``sh:order`` is its place. Same ideas elsewhere are ``skos:exactMatch``. Files of other
publishers load too: a slug is then made from the English name or the address.
"""

from collections.abc import Iterable

from django.utils.text import slugify
from django.utils.translation import gettext as _
from rdflib import Graph, Literal, Namespace, URIRef
from rdflib.namespace import RDF, SKOS
from rdflib.term import Node

from ..analysis.folding import fold
from ..models.language import FALLBACK_LANGUAGE, language_tag, wording_for
from .entries import ConceptEntry, GroupEntry, Problem, VocabularyError, VocabularyFile

SHACL = Namespace("http://www.w3.org/ns/shacl#")
YSO, EUROVOC = "http://www.yso.fi/onto/", "http://eurovoc.europa.eu/"


def read_turtle(text: str) -> VocabularyFile:
    """Concepts and groups in a Turtle text. Raises VocabularyError, with a line where the text is not Turtle."""
    graph = Graph()
    try:
        graph.parse(data=text, format="turtle")
    except Exception as error:  # rdflib raises its own BadSyntax, and an IndexError where the text ends too early
        line = getattr(error, "lines", text.rstrip().count("\n")) + 1
        raise VocabularyError([Problem(_("The file is not well-formed Turtle."), line)]) from error
    concepts = sorted(set(graph.subjects(RDF.type, SKOS.Concept)), key=str)
    collections = sorted(set(graph.subjects(RDF.type, SKOS.Collection)), key=str)
    if not concepts and not collections:
        raise VocabularyError([Problem(_("The file holds no skos:Concept and no skos:Collection."))])
    slugs = {node: _slug(graph, node) for node in (*concepts, *collections)}
    result = VocabularyFile([_group(graph, node, slugs, place) for place, node in enumerate(collections)])
    for node in concepts:
        entry = ConceptEntry(
            slug=slugs[node],
            broader=next((slugs[each] for each in _broader(graph, node) if each in slugs), ""),
            group=next((slugs[each] for each in graph.subjects(SKOS.member, node) if each in slugs), ""),
            labels=_one_a_language(graph, node, SKOS.prefLabel),
            synonyms=_many_a_language(graph, node, SKOS.altLabel),
            definitions=_one_a_language(graph, node, SKOS.definition),
            yso_uri=_match(graph, node, YSO),
            eurovoc_uri=_match(graph, node, EUROVOC),
        )
        result.concepts.append(entry)
        result.synonym_languages |= {*entry.labels, *entry.synonyms}
    result.concepts.sort(key=lambda entry: entry.slug)
    return result


def write_turtle(vocabulary: VocabularyFile, base_url: str) -> str:
    """The vocabulary as Turtle. A concept's identifier is its topic page below ``base_url``."""
    topics = Namespace(f"{base_url.rstrip('/')}/topics/")
    graph = Graph()
    graph.bind("sh", SHACL)
    for prefix, name in (("skos", SKOS), ("", topics)):
        graph.bind(prefix, name, override=True, replace=True)
    scheme = URIRef(str(topics))
    graph.add((scheme, RDF.type, SKOS.ConceptScheme))
    for group in vocabulary.groups:
        node = topics[f"group/{group.slug}"]
        graph.add((node, RDF.type, SKOS.Collection))
        graph.add((node, SKOS.notation, Literal(group.slug)))
        graph.add((node, SHACL.order, Literal(group.sort_order)))
        _add_words(graph, node, SKOS.prefLabel, ((code, [label]) for code, label in group.labels.items()))
    for concept in vocabulary.concepts:
        node = topics[concept.slug]
        graph.add((node, RDF.type, SKOS.Concept))
        graph.add((node, SKOS.inScheme, scheme))
        graph.add((node, SKOS.notation, Literal(concept.slug)))
        _add_words(graph, node, SKOS.prefLabel, ((code, [label]) for code, label in concept.labels.items()))
        _add_words(graph, node, SKOS.altLabel, concept.synonyms.items())
        _add_words(graph, node, SKOS.definition, ((code, [words]) for code, words in concept.definitions.items()))
        if concept.broader:
            graph.add((node, SKOS.broader, topics[concept.broader]))
        if concept.group:
            graph.add((topics[f"group/{concept.group}"], SKOS.member, node))
        for address in filter(None, (concept.yso_uri, concept.eurovoc_uri)):
            graph.add((node, SKOS.exactMatch, URIRef(address)))
    return graph.serialize(format="turtle")


def _group(graph: Graph, node: Node, slugs: dict[Node, str], place: int) -> GroupEntry:
    order = graph.value(node, SHACL.order)
    place = int(order) if order is not None and str(order).isdecimal() else place
    return GroupEntry(slugs[node], _one_a_language(graph, node, SKOS.prefLabel), sort_order=place)


def _slug(graph: Graph, node: Node) -> str:
    notation = graph.value(node, SKOS.notation)
    if notation is not None:
        return str(notation)
    if name := wording_for(_one_a_language(graph, node, SKOS.prefLabel), FALLBACK_LANGUAGE):
        return slugify(fold(name))
    return slugify(str(node).rstrip("/#").replace("#", "/").rpartition("/")[2])


def _broader(graph: Graph, node: Node) -> list[Node]:
    """Wider concepts, said from either side; where there are several, the first one counts."""
    return sorted({*graph.objects(node, SKOS.broader), *graph.subjects(SKOS.narrower, node)}, key=str)


def _match(graph: Graph, node: Node, publisher: str) -> str:
    found = {*graph.objects(node, SKOS.exactMatch), *graph.objects(node, SKOS.closeMatch)}
    return next((str(each) for each in sorted(found, key=str) if str(each).startswith(publisher)), "")


def _many_a_language(graph: Graph, node: Node, name: URIRef) -> dict[str, list[str]]:
    words: dict[str, list[str]] = {}
    for literal in sorted(graph.objects(node, name), key=lambda each: (str(each.language), str(each))):
        words.setdefault((literal.language or FALLBACK_LANGUAGE).lower(), []).append(str(literal).strip())
    return words


def _one_a_language(graph: Graph, node: Node, name: URIRef) -> dict[str, str]:
    return {code: words[0] for code, words in _many_a_language(graph, node, name).items()}


def _add_words(graph: Graph, node: Node, name: URIRef, words: Iterable[tuple[str, list[str]]]) -> None:
    for language, each in words:
        for word in each:
            graph.add((node, name, Literal(word, lang=language_tag(language))))
