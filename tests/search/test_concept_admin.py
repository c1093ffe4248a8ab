"""The curators' rooms: list, form, merging, moving, deleting, proposals, import and export."""

import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from search.models import Concept, ConceptLabel, ConceptOnPage, ConceptProposal, ConceptRedirect
from search.vocabulary.csv_format import read_csv
from search.vocabulary.loading import load_vocabulary
from search.vocabulary.merging import merge_concepts
from search.vocabulary.seed_files import seed_vocabulary
from search.vocabulary.skos_format import read_turtle
from tests.factories import ConceptFactory, ConceptGroupFactory, StandardPageFactory, UserFactory

pytestmark = pytest.mark.django_db

WORD_FIELDS = {
    f"{name}_{code}": ""
    for name in ("label", "synonyms", "definition")
    for code in ("en", "fi", "et", "sr_latn", "nb", "sv")
}


@pytest.fixture
def hope():
    concept = ConceptFactory(slug="hope", labels={"en": "hope", "fi": "toivo", "de": "Hoffnung"})
    ConceptLabel.objects.create(concept=concept, language="en", label="optimism")
    return concept


def form_data(**changes):
    return {**WORD_FIELDS, "slug": "", "group": "", "broader": "", "yso_uri": "", "eurovoc_uri": "", **changes}


def add(client, **changes):
    return client.post(reverse("concepts:add"), form_data(**changes))


def edit(client, concept, **changes):
    labels = {f"label_{each.language}": each.label for each in concept.labels.all() if each.is_preferred}
    labels = {name: label for name, label in labels.items() if name in WORD_FIELDS}
    data = form_data(**{"slug": concept.slug, "synonyms_en": "optimism", **labels, **changes})
    return client.post(reverse("concepts:edit", args=[concept.pk]), data)


def rows(client, **query):
    response = client.get(reverse("concepts:index"), query)
    assert response.status_code == 200
    return [concept.slug for concept in response.context["object_list"]]


def words(concept, language):
    return list(concept.labels.filter(language=language).values_list("label", "is_preferred"))


def test_topic_is_added_with_its_words(admin_client):
    response = add(
        admin_client,
        label_en="peer  support",
        label_sr_latn="vršnjačka podrška",
        synonyms_en="mutual aid\npeer help; peer support",
        definition_en="Help between equals.",
    )
    assert response.status_code == 302
    concept = Concept.objects.get()
    assert (concept.slug, concept.name) == ("peer-support", "peer support")
    assert words(concept, "en") == [("peer support", True), ("mutual aid", False), ("peer help", False)]
    assert words(concept, "sr-latn") == [("vršnjačka podrška", True)]
    assert concept.definition_in("en") == "Help between equals."


def test_form_shows_the_words_and_changes_them(admin_client, hope, announced, django_capture_on_commit_callbacks):
    form = BeautifulSoup(admin_client.get(reverse("concepts:edit", args=[hope.pk])).content, "html.parser")
    assert form.find("input", {"name": "label_fi"})["value"] == "toivo"
    assert form.find("textarea", {"name": "synonyms_en"}).text.strip() == "optimism"
    with django_capture_on_commit_callbacks(execute=True):
        assert edit(admin_client, hope, label_en="optimism", synonyms_en="hope", label_fi="").status_code == 302
    hope.refresh_from_db()
    assert hope.name == "optimism"
    assert words(hope, "en") == [("optimism", True), ("hope", False)]
    assert words(hope, "fi") == []
    assert words(hope, "de") == [("Hoffnung", True)], "languages that the site does not speak stay"
    assert {hope.pk} in announced


def test_changed_address_leads_on(admin_client, hope):
    edit(admin_client, hope, slug="hopefulness")
    assert ConceptRedirect.objects.get(old_slug="hope").concept == hope
    assert edit(admin_client, Concept.objects.get(), slug="hope").status_code == 302, "and back again"


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({}, "Give the topic a name in at least one language."),
        ({"label_en": "Hope"}, "Another topic has the name “Hope”. Merge the two instead."),
        ({"label_en": "work", "slug": "hope"}, "already exists"),
        ({"label_en": "work", "slug": "työ"}, "valid “slug”"),
        ({"label_en": "work", "slug": "merged"}, "This address leads to a merged topic."),
        ({"label_en": "work; job"}, "holds a semicolon"),
        ({"label_en": "=work"}, "a spreadsheet takes for a formula"),
        ({"label_en": "work", "synonyms_fi": "x" * 101}, "is longer than 100 characters"),
        ({"label_en": "work", "yso_uri": "javascript:x"}, "valid URL"),
    ],
)
def test_form_refuses_with_a_clear_message(admin_client, hope, changes, message):
    merge_concepts(ConceptFactory(slug="merged"), hope)
    response = add(admin_client, **changes)
    assert response.status_code == 200
    assert message in str(response.context["form"].errors).replace("&quot;", '"')
    assert Concept.objects.count() == 1


def test_topic_cannot_move_below_itself(admin_client, hope):
    child = ConceptFactory(slug="child", labels={"en": "child"}, broader=hope)
    grandchild = ConceptFactory(slug="grandchild", labels={"en": "grandchild"}, broader=child)
    response = edit(admin_client, hope, broader=str(grandchild.pk))
    assert "A topic cannot be wider than itself." in str(response.context["form"].errors)
    assert edit(admin_client, grandchild, broader=str(hope.pk), synonyms_en="").status_code == 302
    grandchild.refresh_from_db()
    assert grandchild.broader == hope


def test_list_finds_by_any_word_in_any_language(admin_client, hope):
    ConceptFactory(slug="work", labels={"en": "work", "fi": "työ"})
    assert rows(admin_client) == ["hope", "work"]
    assert rows(admin_client, q="optim") == ["hope"]
    assert rows(admin_client, q="tyo") == ["work"]
    assert rows(admin_client, q="zzz") == []
    assert rows(admin_client, q="\0") == ["hope", "work"], "no question at all"


def test_list_filters_what_needs_work(site, admin_client, hope):
    group = ConceptGroupFactory()
    work = ConceptFactory(slug="work", labels={"en": "work"}, group=group)
    ConceptOnPage.objects.create(content_object=StandardPageFactory(), tag=work)
    assert rows(admin_client, use="unused") == ["hope"]
    assert rows(admin_client, use="used") == ["work"]
    assert rows(admin_client, missing="fi") == ["work"]
    assert rows(admin_client, group=str(group.pk)) == ["work"]
    assert rows(admin_client, group="abc", missing="xx", use="xx", p="-1", ordering="zzz") == ["hope", "work"]


def test_list_costs_the_same_for_few_and_many_topics(
    admin_client, hope, django_assert_num_queries, django_assert_max_num_queries
):
    group = ConceptGroupFactory()
    group.labels.create(language="en", label="Group")
    hope.group, hope.broader = group, ConceptFactory(labels={"en": "wider"})
    hope.save()
    rows(admin_client)
    with django_assert_max_num_queries(25) as few:
        rows(admin_client)
    for number in range(10):
        ConceptFactory(labels={"en": f"topic {number}", "fi": f"aihe {number}"}, group=group, broader=hope)
    with django_assert_num_queries(len(few)):
        rows(admin_client)


def test_topics_are_offered_in_the_order_of_the_curators_language(admin_client, hope):
    ConceptFactory(slug="work", labels={"en": "work", "fi": "ammatti"})
    ConceptFactory(slug="rest", labels={"en": "rest", "fi": "lepo"})
    address = reverse("concepts:edit", args=[hope.pk])
    form = BeautifulSoup(admin_client.get(address, headers={"Accept-Language": "fi"}).content, "html.parser")
    offered = form.find("select", {"name": "broader"}).find_all("option")
    assert [option.text for option in offered[1:]] == ["Ammatti", "Lepo"]


def test_merging_by_form(admin_client, hope):
    other = ConceptFactory(slug="optimism", labels={"en": "optimism"})
    address = reverse("merge_concept", args=[other.pk])
    assert "This cannot be undone." in admin_client.get(address).content.decode()
    assert admin_client.post(address, {"target": str(other.pk)}).status_code == 200, "not into itself"
    response = admin_client.post(address, {"target": str(hope.pk)})
    assert response["Location"] == reverse("concepts:edit", args=[hope.pk])
    assert list(Concept.objects.all()) == [hope]


def test_topic_in_use_is_not_deleted_but_offered_for_merging(site, admin_client, hope):
    ConceptOnPage.objects.create(content_object=StandardPageFactory(), tag=hope)
    for ask in (admin_client.get, admin_client.post):
        response = ask(reverse("concepts:delete", args=[hope.pk]), follow=True)
        assert response.redirect_chain[0][0] == reverse("merge_concept", args=[hope.pk])
        assert "1 page carries it. Merge it into another topic instead." in response.content.decode()
    assert Concept.objects.filter(pk=hope.pk).exists()


def test_unused_topic_can_be_deleted(admin_client, hope):
    assert admin_client.get(reverse("concepts:delete", args=[hope.pk])).status_code == 200
    assert admin_client.post(reverse("concepts:delete", args=[hope.pk])).status_code == 302
    assert not Concept.objects.exists()


def test_groups_are_named_and_only_empty_ones_deleted(admin_client, hope):
    labels = {f"label_{code}": "" for code in ("en", "fi", "et", "sr_latn", "nb", "sv")}
    data = {**labels, "label_fi": "Ihmiset", "slug": "people", "sort_order": "1"}
    assert admin_client.post(reverse("concept_groups:add"), {**data, "label_fi": ""}).status_code == 200
    assert admin_client.post(reverse("concept_groups:add"), data).status_code == 302
    group = type(ConceptGroupFactory.build()).objects.get()
    assert group.label_in("fi") == "Ihmiset"
    assert admin_client.get(reverse("concept_groups:index")).status_code == 200
    address = reverse("concept_groups:edit", args=[group.pk])
    assert admin_client.post(address, {**data, "label_fi": "", "label_en": "People"}).status_code == 302
    assert list(group.labels.values_list("language", "label")) == [("en", "People")]
    hope.group = group
    hope.save()
    delete = reverse("concept_groups:delete", args=[group.pk])
    assert "it holds topics" in admin_client.post(delete, follow=True).content.decode()
    hope.group = None
    hope.save()
    assert admin_client.post(delete).status_code == 302
    assert not type(group).objects.exists()


@pytest.fixture
def proposal():
    return ConceptProposal.objects.create(
        word="luottamus", language="fi", note="Trust, in Finnish", proposed_by=UserFactory()
    )


def decide(client, proposal, **data):
    return client.post(reverse("concept_proposals:edit", args=[proposal.pk]), data)


def test_proposed_words_are_listed_and_shown(site, admin_client, proposal):
    proposal.page = StandardPageFactory(title="Where it was missed")
    proposal.save()
    listing = admin_client.get(reverse("concept_proposals:index"), {"status": "open"}).content.decode()
    assert "luottamus" in listing
    shown = admin_client.get(reverse("concept_proposals:edit", args=[proposal.pk])).content.decode()
    assert "Trust, in Finnish" in shown
    assert "Where it was missed" in shown


def test_proposed_word_becomes_another_word_of_a_topic(admin_client, hope, proposal):
    assert decide(admin_client, proposal, decision="word").status_code == 200, "which topic?"
    assert decide(admin_client, proposal, decision="word", concept=str(hope.pk)).status_code == 302
    proposal.refresh_from_db()
    assert (proposal.status, proposal.concept) == ("accepted", hope)
    assert ("luottamus", False) in words(hope, "fi")


def test_proposed_word_becomes_a_new_topic(admin_client, proposal):
    address = decide(admin_client, proposal, decision="new")["Location"]
    form = BeautifulSoup(admin_client.get(address).content, "html.parser")
    assert form.find("input", {"name": "label_fi"})["value"] == "luottamus"
    action = form.find("form", id="w-editor-form")["action"]
    assert admin_client.post(action, form_data(label_fi="luottamus", label_en="trust")).status_code == 302
    proposal.refresh_from_db()
    assert (proposal.status, proposal.concept.slug) == ("accepted", "trust")


def test_proposed_word_is_not_taken(admin_client, proposal):
    decide(admin_client, proposal, decision="reject")
    proposal.refresh_from_db()
    assert proposal.status == "rejected"
    assert proposal.decided_at is not None


def upload(client, name, text, **data):
    return client.post(reverse("import_concepts"), {"file": SimpleUploadedFile(name, text.encode()), **data})


def test_file_is_imported(admin_client, hope):
    ConceptGroupFactory(slug="g")
    assert admin_client.get(reverse("import_concepts")).status_code == 200
    response = upload(admin_client, "t.csv", "slug,group,en,syn_en\nhope,g,hope,trust\n")
    assert response["Location"] == reverse("concepts:index")
    assert words(hope, "en") == [("hope", True), ("optimism", False), ("trust", False)]
    upload(admin_client, "t.csv", "slug,group,en,syn_en\nhope,g,hope,trust\n", replace_synonyms="on")
    assert words(hope, "en") == [("hope", True), ("trust", False)]


def test_broken_file_is_refused_with_its_lines(admin_client, hope):
    response = upload(admin_client, "t.csv", "slug,group,en\nhope,nowhere,trust\nwork,nowhere,work\n")
    listed = [
        [" ".join(cell.text.split()) for cell in row.find_all("td")]
        for row in BeautifulSoup(response.content, "html.parser")
        .find("section", {"aria-labelledby": "problems"})
        .tbody.find_all("tr")
    ]
    assert listed == [["2", "The group “nowhere” is not known."], ["3", "The group “nowhere” is not known."]]
    assert words(hope, "en")[0] == ("hope", True)


@pytest.mark.parametrize(("name", "read"), [("csv", read_csv), ("groups", read_csv), ("turtle", read_turtle)])
def test_exported_file_reads_back(admin_client, name, read):
    load_vocabulary(seed_vocabulary())
    response = admin_client.get(reverse("export_concepts", args=[name]))
    assert "attachment" in response["Content-Disposition"]
    file = read(response.content.decode("utf-8-sig"))
    assert len(file.groups if name == "groups" else file.concepts) == (10 if name == "groups" else 120)


@pytest.mark.parametrize(
    "address",
    [
        ("concepts:index", []),
        ("concepts:add", []),
        ("concepts:edit", ["hope"]),
        ("concepts:delete", ["hope"]),
        ("merge_concept", ["hope"]),
        ("import_concepts", []),
        ("export_concepts", ["csv"]),
        ("concept_groups:index", []),
        ("concept_proposals:index", []),
    ],
)
def test_editors_without_permission_are_kept_out(client, hope, address):
    user = UserFactory()
    user.user_permissions.add(
        type(user)._meta.get_field("user_permissions").related_model.objects.get(codename="access_admin")
    )
    client.force_login(user)
    name, args = address
    response = client.get(reverse(name, args=[hope.pk if each == "hope" else each for each in args]))
    assert response.status_code == 302
    assert response["Location"] == reverse("wagtailadmin_home")


def test_curators_find_the_menu(admin_client):
    home = admin_client.get(reverse("wagtailadmin_home")).content.decode()
    assert reverse("concepts:index") in home
