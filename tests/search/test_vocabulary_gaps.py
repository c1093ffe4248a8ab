"""What comes with the hub is added at every start, and takes nothing from the curators."""

import pytest
from django.core.management import call_command

from search.models import Concept, ConceptDefinition, ConceptGroup, ConceptLabel
from search.vocabulary.exporting import current_vocabulary
from search.vocabulary.gaps import gaps
from search.vocabulary.loading import load_vocabulary
from search.vocabulary.merging import merge_concepts
from search.vocabulary.seed_files import seed_vocabulary
from tests.factories import ConceptFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def seed():
    call_command("load_concepts", verbosity=0)


def start():
    call_command("load_concepts", verbosity=0)


def test_whole_vocabulary_where_there_is_none():
    assert Concept.objects.count() == 120
    assert ConceptGroup.objects.count() == 10


def test_every_topic_is_explained_in_every_language():
    for entry in seed_vocabulary().concepts:
        assert set(entry.definitions) == {"en", "fi", "et", "sr-latn", "nb", "sv"}, entry.slug
        assert all(text.endswith(".") and text == text.strip() for text in entry.definitions.values()), entry.slug
        assert len(set(entry.definitions.values())) == 6, entry.slug


def test_a_start_changes_nothing_twice():
    before = current_vocabulary()
    start()
    assert current_vocabulary() == before


def test_what_a_curator_renamed_moved_or_rewrote_stays():
    peer_support = Concept.objects.get(slug="peer-support")
    peer_support.labels.filter(language="fi", is_preferred=True).update(label="rinnalla kulkeminen")
    peer_support.labels.filter(language="en", is_preferred=True).update(label="support among peers")
    peer_support.refresh_name()
    peer_support.broader = None
    peer_support.group = ConceptGroup.objects.get(slug="addiction")
    peer_support.yso_uri = "http://www.yso.fi/onto/yso/p1"
    peer_support.save()
    peer_support.definitions.filter(language="fi").update(text="Apua toiselta saman kokeneelta.")
    ConceptGroup.objects.filter(slug="addiction").update(sort_order=77)
    ConceptGroup.objects.get(slug="addiction").labels.filter(language="en").update(label="Leaving addiction")
    before = current_vocabulary()
    start()
    assert current_vocabulary() == before


def test_what_a_curator_deleted_or_merged_does_not_come_back():
    Concept.objects.get(slug="good-practice").delete()
    ConceptLabel.objects.filter(concept__slug="hope", language="fi", is_preferred=False).delete()
    merge_concepts(Concept.objects.get(slug="clubhouse"), Concept.objects.get(slug="drop-in-centre"))
    ConceptGroup.objects.filter(concepts=None).delete()
    before = current_vocabulary()
    start()
    assert current_vocabulary() == before


def test_a_language_without_words_gets_them():
    """As in a hub that was begun before the release that brought them."""
    expected = current_vocabulary()
    ConceptDefinition.objects.exclude(language="en").delete()
    ConceptLabel.objects.filter(language="sv").delete()
    ConceptGroup.objects.get(slug="addiction").labels.filter(language="sv").delete()
    start()
    assert current_vocabulary().concepts == expected.concepts
    assert current_vocabulary().groups == expected.groups


def test_a_topic_of_the_curators_own_is_left_alone():
    mine = ConceptFactory(slug="sauna", labels={"fi": "sauna"})
    start()
    assert [label.label for label in mine.labels.all()] == ["sauna"]


def test_a_topic_without_an_english_name_is_left_alone():
    """Another topic may have got that name; a file that would name both is refused as a whole."""
    hope = Concept.objects.get(slug="hope")
    hope.labels.filter(language__in=("en", "fi")).delete()
    hope.refresh_name()
    hope.save()
    ConceptFactory(slug="trust", labels={"en": "hope"})
    start()
    assert not hope.labels.filter(language__in=("en", "fi")).exists()


def test_files_that_are_named_win(tmp_path):
    Concept.objects.get(slug="hope").labels.filter(language="fi", is_preferred=True).update(label="usko")
    path = tmp_path / "topics.csv"
    path.write_text("slug,group,fi\nhope,,toivo\n", "utf-8")
    call_command("load_concepts", path, verbosity=0)
    assert Concept.objects.get(slug="hope").label_in("fi") == "toivo"


def test_gaps_load_without_a_mistake():
    ConceptLabel.objects.filter(language="nb").delete()
    report = load_vocabulary(gaps(seed_vocabulary(), current_vocabulary()))
    assert (len(report.created), len(report.updated), report.merged) == (0, 120, [])
