"""The editor's topic field: any name finds the concept, no word becomes one by itself."""

import json

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import translation
from wagtail.test.utils.form_data import rich_text

from pages.models import StandardPage
from search.models import Concept, ConceptLabel, ConceptOnPage
from search.tag_field.field import ConceptsField
from tests.factories import ConceptFactory, StandardPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def peer_support():
    concept = ConceptFactory(
        slug="peer-support",
        labels={
            "en": "peer support",
            "fi": "vertaistuki",
            "et": "kogemusnõustamine",
            "sr-latn": "vršnjačka podrška",
            "sv": "kamratstöd",
        },
    )
    ConceptLabel.objects.create(concept=concept, language="fi", label="vertaistoiminta, ryhmä")
    return concept


@pytest.fixture
def hope():
    return ConceptFactory(slug="hope", labels={"en": "hope", "fi": "toivo"})


def page_form(page, concepts=None):
    form_class = StandardPage.get_edit_handler().get_form_class()
    form = form_class(instance=page)
    if concepts is None:
        return form
    data = {name: field.value() for name, field in ((field.name, field) for field in form)}
    data = {name: value for name, value in data.items() if value is not None}
    data |= {"concepts": concepts, "body": rich_text("Text.")}
    for formset in form.formsets.values():
        data |= {f"{formset.prefix}-TOTAL_FORMS": "0", f"{formset.prefix}-INITIAL_FORMS": "0"}
    return form_class(data, instance=page)


def cleaned(text, **options):
    return ConceptsField(required=False, **options).clean(text)


@pytest.mark.parametrize(
    "word",
    [
        "vertaistuki",
        "kogemusnõustamine",
        "peer support",
        "PEER  SUPPORT",
        "kogemusnoustamine",
        "vrsnjacka podrska",
        "вршњачка подршка",
        "vertaistoiminta, ryhmä",
        "#peer-support",
    ],
)
def test_any_name_in_any_language_and_script_finds_the_concept(peer_support, hope, word):
    assert cleaned(word) == [peer_support]


def test_lines_and_semicolons_divide_topics_and_doubles_count_once(peer_support, hope):
    assert cleaned("toivo; vertaistuki\r\n\n peer support ;") == [hope, peer_support]


def test_word_that_is_no_topic_is_refused_with_a_way_to_propose_it(hope):
    with pytest.raises(ValidationError) as caught:
        cleaned("hope\nwoodcraft <b>")
    [message] = caught.value.messages
    assert "“woodcraft &lt;b&gt;” is not a topic." in message
    assert f"{reverse('propose_concept')}?word=woodcraft+%3Cb%3E" in message
    assert Concept.objects.count() == 1


def test_word_of_several_topics_asks_which(hope):
    ConceptFactory(slug="toivo-group", labels={"en": "Toivo group", "fi": "Toivo-ryhmä", "et": "toivo"})
    with translation.override("fi"):
        assert cleaned("toivo") == [hope], "the editor's own language decides"
    with translation.override("en"), pytest.raises(ValidationError, match="is a name of several topics") as caught:
        cleaned("toivo")
    assert "“hope”, “Toivo group”" in caught.value.messages[0]


@pytest.mark.parametrize("text", ["\udc00", "#\udc00", "#", "x" * 4000, "x\ny\n" * 4000, "'\"--", "#" + "9" * 300])
def test_any_input_is_refused_kindly(hope, text):
    with pytest.raises(ValidationError, match="is not a topic") as caught:
        cleaned(text)
    assert len(caught.value.messages) <= 5


@pytest.mark.parametrize("text", ["", "\0", " \n;\r\n ", None])
def test_nothing_is_no_topic(hope, text):
    assert cleaned(text) == []


def test_required_field_wants_a_topic(hope):
    with pytest.raises(ValidationError, match="required"):
        ConceptsField().clean(" ")


def test_page_form_saves_topics_and_takes_them_away(site, peer_support, hope):
    page = StandardPageFactory()
    for text, expected in (("vertaistuki\nhope", {peer_support, hope}), ("hope", {hope}), ("", set())):
        form = page_form(page, text)
        assert form.is_valid(), form.errors
        form.save()
        assert set(StandardPage.objects.get(pk=page.pk).concepts.all()) == expected


def test_page_form_refuses_an_unknown_word(site, hope):
    form = page_form(StandardPageFactory(), "hope\nwoodcraft")
    assert "woodcraft" in str(form.errors["concepts"])


def test_names_with_commas_and_quotation_marks_are_kept_whole(site):
    concept = ConceptFactory(slug="odd", labels={"en": 'work, "paid" or not'})
    page = StandardPageFactory()
    form = page_form(page, 'work, "paid" or not')
    assert form.is_valid(), form.errors
    form.save()
    assert list(page.concepts.all()) == [concept]
    assert "work, &quot;paid&quot; or not" in str(page_form(StandardPage.objects.get(pk=page.pk))["concepts"])


def test_field_shows_topics_in_the_editors_language(site, peer_support, hope):
    page = StandardPageFactory()
    for concept in (peer_support, hope):
        ConceptOnPage.objects.create(content_object=page, tag=concept)
    with translation.override("fi"):
        field = BeautifulSoup(str(page_form(page)["concepts"]), "html.parser")
    assert field.textarea.text.split("\n")[-2:] == ["vertaistuki", "toivo"]
    assert json.loads(field.find("concept-field")["data-rows"]) == [
        {"line": "#peer-support", "label": "vertaistuki"},
        {"line": "#hope", "label": "toivo"},
    ]


def test_what_the_field_shows_is_read_back_even_where_two_topics_share_a_name(site, hope):
    other = ConceptFactory(slug="hope-house", labels={"en": "Hope "})
    page = StandardPageFactory()
    for concept in (hope, other):
        ConceptOnPage.objects.create(content_object=page, tag=concept)
    shown = page_form(page)["concepts"]
    lines = BeautifulSoup(str(shown), "html.parser").textarea.text
    assert cleaned(lines) == [hope, other]
    assert not shown.field.has_changed(shown.value(), lines)
    assert shown.field.has_changed(shown.value(), "hope-house")


def test_refused_words_stay_in_the_field_and_are_marked(site, hope):
    field = BeautifulSoup(str(page_form(StandardPageFactory(), "hope\nwoodcraft")["concepts"]), "html.parser")
    assert "woodcraft" in field.textarea.text
    assert json.loads(field.find("concept-field")["data-rows"])[1] == {
        "line": "woodcraft",
        "label": "woodcraft",
        "unknown": True,
    }


def test_showing_many_topics_costs_a_fixed_number_of_queries(site, django_assert_max_num_queries):
    page = StandardPageFactory()
    for number in range(12):
        concept = ConceptFactory(labels={"en": f"topic {number}", "fi": f"aihe {number}"})
        ConceptOnPage.objects.create(content_object=page, tag=concept)
    bound = page_form(page)["concepts"]
    # Labels of the chosen ones; then twice: all labels, the concepts named, their labels.
    with django_assert_max_num_queries(10):
        str(bound)
