"""Vocabulary files: what is read, what is written, and what is said about a broken one."""

import pytest
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import SKOS

from search.vocabulary.csv_format import read_csv, write_concepts, write_groups
from search.vocabulary.entries import ConceptEntry, GroupEntry, VocabularyError, VocabularyFile
from search.vocabulary.files import read_vocabulary
from search.vocabulary.seed_files import seed_vocabulary
from search.vocabulary.skos_format import read_turtle, write_turtle

PEER_SUPPORT = ConceptEntry(
    slug="peer-support",
    group="support",
    broader="help",
    labels={"en": "peer support", "fi": "vertaistuki", "sr-latn": "vršnjačka podrška"},
    synonyms={"fi": ["vertainen, toinen", "vertaisapu"], "sr-latn": ["uzajamna podrška"]},
    definitions={"en": "Help from “someone” who\nhas been there.", "fi": "Apua vertaiselta."},
    yso_uri="http://www.yso.fi/onto/yso/p12878",
    eurovoc_uri="http://eurovoc.europa.eu/1234",
)
HELP = ConceptEntry(slug="help", labels={"en": "help"})


def without_lines(entries):
    for entry in entries:
        entry.line = 0
    return sorted(entries, key=lambda entry: entry.slug)


def problems(read, *args):
    with pytest.raises(VocabularyError) as caught:
        read(*args)
    return [(problem.line, problem.message) for problem in caught.value.problems]


def test_csv_reads_back_what_it_wrote():
    file = read_csv(write_concepts([HELP, PEER_SUPPORT]))
    assert without_lines(file.concepts) == [HELP, PEER_SUPPORT]
    groups = [GroupEntry("b", {"en": "B", "sr-latn": "Č"}, 0), GroupEntry("a", {"en": "A"}, 1)]
    read = read_csv(write_groups(groups)).groups
    assert [(group.slug, group.labels, group.sort_order) for group in read] == [
        (group.slug, group.labels, group.sort_order) for group in groups
    ]


def test_turtle_reads_back_what_it_wrote():
    whole = VocabularyFile([GroupEntry("support", {"en": "Support", "sr-latn": "Podrška"}, 3)], [HELP, PEER_SUPPORT])
    file = read_turtle(write_turtle(whole, "https://hub.example.org"))
    assert file.groups == whole.groups
    assert without_lines(file.concepts) == [HELP, PEER_SUPPORT]


def test_turtle_is_skos_that_others_read():
    graph = Graph().parse(data=write_turtle(VocabularyFile([], [HELP, PEER_SUPPORT]), "https://hub.example.org"))
    concept = URIRef("https://hub.example.org/topics/peer-support")
    assert [
        str(label.language)
        for label in graph.objects(concept, SKOS.altLabel)
        if label == Literal("uzajamna podrška", lang="sr-Latn")
    ] == ["sr-Latn"]
    assert (concept, SKOS.broader, URIRef("https://hub.example.org/topics/help")) in graph
    assert (concept, SKOS.exactMatch, URIRef("http://eurovoc.europa.eu/1234")) in graph


def test_turtle_of_another_publisher_gets_slugs_of_its_own():
    file = read_turtle("""
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <http://example.org/c/1> a skos:Concept ; skos:prefLabel "Støtte"@nb, "Mutual aid"@en-GB, "Aid, mutual"@en ;
            skos:narrower <http://example.org/c/2> .
        <http://example.org/c/2> a skos:Concept ; skos:prefLabel "Self-help group" .
    """)
    assert [(entry.slug, entry.broader) for entry in file.concepts] == [
        ("aid-mutual", ""),
        ("self-help-group", "aid-mutual"),
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_spreadsheets_may_divide_cells_as_they_like(delimiter):
    text = f"slug{delimiter}group{delimiter}sr_latn{delimiter}syn_en\r\nhope{delimiter}g{delimiter}nada{delimiter}"
    entry = read_csv("\ufeff" + text + '"trust; optimism"\r\n').concepts[0]
    assert (entry.labels, entry.synonyms) == ({"sr-latn": "nada"}, {"en": ["trust", "optimism"]})


def test_every_broken_line_is_named():
    text = "slug,group,en,colour,en\nhope,g\n\nwork,g,Work,,,,\n"
    assert problems(read_csv, text) == [
        (1, "The column “colour” is not known."),
        (1, "The column “en” is there twice."),
        (2, "This line has 2 cells; the first line has 5."),
        (4, "This line has 7 cells; the first line has 5."),
    ]


def test_lines_are_counted_as_an_editor_shows_them():
    text = 'slug,group,definition_en\nhope,g,"two\nlines"\nwork,g\n'
    assert problems(read_csv, text)[0][0] == 4


def test_open_quotation_mark_is_a_clear_message():
    [(line, message)] = problems(read_csv, 'slug,group\nhope,"g\n')
    assert line == 2
    assert "quotation mark" in message


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("words.xlsx", b"PK", (0, "must end in .csv or .ttl")),
        ("words.csv", b"slug,group\nh\xf6pe,g", (2, "not saved as UTF-8")),
        ("words.csv", b"slug,group\nho\0pe,g", (2, "not a text file")),
        ("words.csv", b"", (1, "must name the columns")),
        ("words.ttl", b"@prefix x: <http://example.org/> .\nx:a x:b", (2, "not well-formed Turtle")),
        ("words.ttl", b"", (0, "no skos:Concept")),
    ],
)
def test_unreadable_file_says_why(name, content, expected):
    [(line, message)] = problems(read_vocabulary, name, content)
    assert line == expected[0]
    assert expected[1] in message


def test_seed_holds_the_concepts_in_six_languages():
    seed = seed_vocabulary()
    assert len(seed.concepts) == 120
    assert all(set(entry.labels) == {"en", "fi", "et", "sr-latn", "nb", "sv"} for entry in seed.concepts)
    assert {entry.group for entry in seed.concepts} == {group.slug for group in seed.groups}
