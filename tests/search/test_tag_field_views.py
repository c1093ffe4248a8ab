"""What the topic field's script asks for: suggestions, and proposing a word."""

import pytest
from django.contrib.auth.models import Permission
from django.urls import reverse
from wagtail.models import GroupPagePermission

from search.models import ConceptLabel, ConceptProposal
from tests.factories import ConceptFactory, StandardPageFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor_client(client):
    user = UserFactory()
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(user)
    return client


@pytest.fixture
def concepts():
    peer = ConceptFactory(
        slug="peer-support", labels={"en": "peer support", "fi": "vertaistuki", "et": "kogemusnõustamine"}
    )
    ConceptLabel.objects.create(concept=peer, language="en", label="help")
    return {
        "peer": peer,
        "support": ConceptFactory(slug="support", labels={"en": "support"}),
        "family": ConceptFactory(slug="family", labels={"en": "support for families", "fi": "perheen tuki"}),
        "unsupported": ConceptFactory(slug="unsupported", labels={"en": "unsupported"}),
    }


def ask(client, **query):
    response = client.get(reverse("concept_autocomplete"), query)
    assert response.status_code == 200
    return response.json()["results"]


def propose(client, **data):
    data = {"word": "woodcraft", "language": "en"} | data
    return client.post(reverse("propose_concept"), data, headers={"Accept": "application/json"})


def test_same_comes_before_beginning_before_word_before_inside(editor_client, concepts):
    assert [row["line"] for row in ask(editor_client, q="support")] == [
        "#support",
        "#family",
        "#peer-support",
        "#unsupported",
    ]


@pytest.mark.parametrize("word", ["kogemusnoustamine", "KOGEMUS", "вертаис", "vertaistuki"])
def test_any_language_and_script_finds_and_says_by_which_name(editor_client, concepts, word):
    [row] = ask(editor_client, q=word)
    assert (row["line"], row["label"]) == ("#peer-support", "peer support")
    assert row["found"] in ("kogemusnõustamine", "vertaistuki")
    assert row["language"] in ("et", "fi")


def test_names_are_in_the_editors_language(editor_client, concepts):
    response = editor_client.get(reverse("concept_autocomplete"), {"q": "peer"}, headers={"Accept-Language": "fi"})
    [row] = response.json()["results"]
    assert (row["label"], row["found"]) == ("vertaistuki", "peer support")


@pytest.mark.parametrize("text", ["", " ", "\0", "x" * 4000, '"', "%", "_", "\\", "🙂", "؛", "OR OR", "' --"])
def test_any_text_is_answered(editor_client, concepts, text):
    assert ask(editor_client, q=text) == []


@pytest.mark.parametrize("query", ["?q=%00", "?q=%ED%A0%80", "?q=%ff", "", "?q=a&q=b"])
def test_any_address_is_answered(editor_client, concepts, query):
    assert editor_client.get(reverse("concept_autocomplete") + query).status_code == 200


def test_at_most_twenty_are_offered_with_a_fixed_number_of_queries(
    editor_client, concepts, django_assert_num_queries, django_assert_max_num_queries
):
    with django_assert_max_num_queries(12) as few:
        ask(editor_client, q="e")
    for number in range(30):
        ConceptFactory(labels={"en": f"e {number}", "fi": f"fi {number}"})
    with django_assert_num_queries(len(few)):
        assert len(ask(editor_client, q="e")) == 20


def test_only_people_of_the_admin_may_ask_and_propose(client, concepts):
    assert client.get(reverse("concept_autocomplete"), {"q": "support"}).status_code == 302
    assert propose(client).status_code in (302, 403)
    client.force_login(UserFactory())
    assert client.get(reverse("concept_autocomplete"), {"q": "support"}).status_code == 302
    assert not ConceptProposal.objects.exists()


def test_word_is_proposed_with_its_page_by_its_editor(site, editor_client, concepts):
    page = StandardPageFactory()
    user = UserFactory._meta.model.objects.get(pk=editor_client.session["_auth_user_id"])
    group = user.groups.create(name="Editors of one page")
    GroupPagePermission.objects.create(
        group=group, page=page, permission=Permission.objects.get(codename="change_page")
    )
    response = propose(editor_client, page=str(page.pk))
    assert (response.status_code, "was proposed" in response.json()["message"]) == (200, True)
    proposal = ConceptProposal.objects.get()
    assert (proposal.word, proposal.language, proposal.page_id) == ("woodcraft", "en", page.pk)
    assert (proposal.proposed_by, proposal.status) == (user, "open")


def test_page_that_the_editor_may_not_edit_is_left_out(site, editor_client):
    propose(editor_client, page=str(StandardPageFactory().pk))
    assert ConceptProposal.objects.get().page is None


@pytest.mark.parametrize("page", ["", "x", "-1", "9" * 30, "²"])
def test_page_that_is_none_is_left_out(editor_client, page):
    assert propose(editor_client, page=page).status_code == 200
    assert ConceptProposal.objects.get().page is None


def test_word_that_waits_already_is_proposed_once(editor_client):
    propose(editor_client)
    assert "was proposed before" in propose(editor_client, word="Woodcraft ").json()["message"]
    assert ConceptProposal.objects.count() == 1


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"word": ""}, "required"),
        ({"word": "x" * 101}, "at most 100"),
        ({"word": "a; b"}, "semicolon"),
        ({"word": "Vertaistuki"}, "is a name of the topic “peer support” already"),
        ({"language": "xx"}, "not one of the available choices"),
        ({"word": "a\0b"}, "Null characters"),
    ],
)
def test_proposal_that_makes_no_sense_says_why(editor_client, concepts, data, message):
    response = propose(editor_client, **data)
    assert response.status_code == 400
    assert message in response.json()["message"]


def test_word_can_be_proposed_without_a_script(editor_client):
    address = reverse("propose_concept")
    form = editor_client.get(address, {"word": "woodcraft", "language": "fi"})
    assert 'value="woodcraft"' in form.content.decode()
    response = editor_client.post(address, {"word": "woodcraft", "language": "fi", "note": "Making things of wood"})
    assert response.status_code == 302
    assert ConceptProposal.objects.get().note == "Making things of wood"
