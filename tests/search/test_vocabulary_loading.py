"""Loading a vocabulary: repeatable, whole or not at all, and kind to what curators did."""

import pytest
from django.core.management import CommandError, call_command

from search.models import Concept, ConceptGroup, ConceptLabel
from search.vocabulary.csv_format import read_csv, write_concepts
from search.vocabulary.entries import VocabularyError
from search.vocabulary.exporting import current_vocabulary
from search.vocabulary.loading import load_vocabulary
from search.vocabulary.merging import merge_concepts
from search.vocabulary.seed_files import seed_vocabulary
from search.vocabulary.skos_format import read_turtle, write_turtle
from tests.factories import ConceptFactory, ConceptGroupFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def group():
    return ConceptGroupFactory(slug="g")


def load(text, **options):
    return load_vocabulary(read_csv(text), **options)


def words(slug, language="en"):
    return list(ConceptLabel.objects.filter(concept__slug=slug, language=language).values_list("label", "is_preferred"))


def test_seed_loads_twice_without_doubles():
    first = load_vocabulary(seed_vocabulary())
    labels = ConceptLabel.objects.count()
    second = load_vocabulary(seed_vocabulary())
    assert (len(first.created), len(first.groups_created)) == (120, 10)
    assert (second.created, second.updated, second.groups_updated) == ([], [], [])
    assert len(second.unchanged) == 120
    assert ConceptLabel.objects.count() == labels


def test_seed_makes_a_tree_of_named_concepts():
    load_vocabulary(seed_vocabulary())
    chime = Concept.objects.get(slug="chime-framework")
    assert chime.name == "CHIME framework"
    assert chime.broader.slug == "recovery"
    assert chime.group.label_in("fi") == "Toipuminen ja mielenterveys"
    assert "CHIME-malli" in chime.synonyms_in("fi")
    assert chime.definition_in("fi").startswith("Malli, joka nimeää viisi")
    assert chime.definition_in("de").startswith("A framework")


def test_exported_vocabulary_loads_as_unchanged():
    load_vocabulary(seed_vocabulary())
    current = current_vocabulary()
    for file in (read_csv(write_concepts(current.concepts)), read_turtle(write_turtle(current, "https://x.example"))):
        report = load_vocabulary(file, replace_synonyms=True)
        assert (report.created, report.updated, report.groups_updated) == ([], [], [])


def test_replaced_label_becomes_a_synonym(group):
    load("slug,group,en\nhope,g,Hope\n")
    assert load("slug,group,en\nhope,g,Trust\n").updated == ["hope"]
    assert words("hope") == [("Trust", True), ("Hope", False)]
    assert Concept.objects.get().name == "Trust"


def test_synonym_can_become_the_preferred_label(group):
    load("slug,group,en,syn_en\nhope,g,Hope,trust\n")
    load("slug,group,en,syn_en\nhope,g,trust,Hope\n")
    assert words("hope") == [("trust", True), ("Hope", False)]


def test_empty_cells_leave_what_curators_wrote(group):
    concept = ConceptFactory(
        slug="hope", labels={"en": "hope", "fi": "toivo"}, group=group, yso_uri="http://www.yso.fi/onto/yso/p1"
    )
    ConceptLabel.objects.create(concept=concept, language="fi", label="luottamus")
    load("slug,group,en,fi,syn_fi,yso_uri\nhope,,hope,,optimismi,\n")
    concept.refresh_from_db()
    assert (concept.group, concept.yso_uri) == (group, "http://www.yso.fi/onto/yso/p1")
    assert words("hope", "fi") == [("toivo", True), ("luottamus", False), ("optimismi", False)]


def test_synonyms_are_taken_away_only_when_asked(group):
    load("slug,group,en,syn_en,syn_fi\nhope,g,Hope,trust; optimism,toivo\n")
    load("slug,group,en,syn_en\nhope,g,Hope,trust\n")
    assert ("optimism", False) in words("hope")
    load("slug,group,en,syn_en\nhope,g,Hope,trust\n", replace_synonyms=True)
    assert words("hope") == [("Hope", True), ("trust", False)]
    assert words("hope", "fi") == [("toivo", False)], "the file says nothing about Finnish"


def test_two_concepts_can_exchange_their_names(group):
    load("slug,group,en\na,g,Hope\nb,g,Trust\n")
    load("slug,group,en\na,g,Trust\nb,g,Hope\n", replace_synonyms=True)
    assert list(Concept.objects.order_by("slug").values_list("name", flat=True)) == ["Trust", "Hope"]


def test_merged_concept_is_not_brought_back(group):
    load("slug,group,en\nhope,g,Hope\ntrust,g,Trust\n")
    merge_concepts(Concept.objects.get(slug="trust"), Concept.objects.get(slug="hope"))
    report = load("slug,group,broader,en\nhope,g,,Hope\ntrust,g,,Trust\nfaith,g,trust,Faith\n")
    assert report.merged == ["trust"]
    assert Concept.objects.get(slug="faith").broader.slug == "hope"
    assert not Concept.objects.filter(slug="trust").exists()


@pytest.mark.parametrize(
    ("rows", "line", "message"),
    [
        ("Hope,g,,Hope,", 2, "The slug “Hope” may hold only small letters"),
        ("hope,g,,Hope,\nhope,g,,Trust,", 2, "The slug “hope” is in the file more than once."),
        ("hope,nowhere,,Hope,", 2, "The group “nowhere” is not known."),
        ("hope,g,nothing,Hope,", 2, "The wider topic “nothing” is not known."),
        ("hope,g,hope,Hope,", 2, "“hope” would be wider than itself"),
        ("a,g,b,A,\nb,g,c,B,\nc,g,a,C,", 2, "“a” would be wider than itself, through “b”."),
        ("hope,g,,,", 2, "The topic “hope” has no name in any language."),
        ("hope,g,,Hope,\nwork,g,,hope,", 2, "Another topic has the name “Hope” too."),
        ("hope,g,,=1+1,", 2, "begins with a sign that a spreadsheet takes for a formula"),
        (f"hope,g,,{'x' * 101},", 2, "is longer than 100 characters"),
        ("hope,g,,Hope,javascript:alert(1)", 2, "“javascript:alert(1)” is not a web address."),
    ],
)
def test_broken_row_is_named_and_nothing_is_written(group, rows, line, message):
    with pytest.raises(VocabularyError) as caught:
        load(f"slug,group,broader,en,yso_uri\n{rows}\nfine,g,,Fine,\n")
    first = caught.value.problems[0]
    assert first.line == line
    assert message in first.message
    assert not Concept.objects.exists()


def test_circle_through_what_is_there_is_refused(group):
    load("slug,group,broader,en\na,g,,A\nb,g,a,B\n")
    with pytest.raises(VocabularyError):
        load("slug,group,broader,en\na,g,b,A\n")


def test_loading_announces_the_changed_concepts_once(group, announced, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        load("slug,group,en\nhope,g,Hope\ntrust,g,Trust\n")
    with django_capture_on_commit_callbacks(execute=True):
        load("slug,group,en\nhope,g,Hope\ntrust,g,Faith\n")
    with django_capture_on_commit_callbacks(execute=True):
        load("slug,group,en\nhope,g,Hope\n")
    hope, trust = Concept.objects.order_by("slug").values_list("pk", flat=True)
    assert announced == [{hope, trust}, {trust}]


def test_command_loads_files_and_names_broken_lines(group, tmp_path, capsys):
    good, bad = tmp_path / "good.csv", tmp_path / "bad.csv"
    good.write_text("slug,group,en\nhope,g,Hope\n", encoding="utf-8")
    bad.write_text("slug,group,en\ntrust,nowhere,Trust\n", encoding="utf-8")
    call_command("load_concepts", good)
    assert "1 created" in capsys.readouterr().out
    with pytest.raises(CommandError, match="line 2: The group “nowhere” is not known"):
        call_command("load_concepts", bad)
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("load_concepts", tmp_path / "none.csv")


def test_export_command_writes_every_format(capsys):
    load_vocabulary(seed_vocabulary())
    for name, expected in (("csv", "peer-support,"), ("groups", "addiction,"), ("turtle", "skos:prefLabel")):
        call_command("export_concepts", name)
        assert expected in capsys.readouterr().out


def test_export_costs_a_fixed_number_of_queries(django_assert_num_queries):
    load_vocabulary(seed_vocabulary())
    with django_assert_num_queries(5):  # groups, their labels, concepts with group and wider one, labels, definitions
        current_vocabulary()
    assert ConceptGroup.objects.count() == 10
