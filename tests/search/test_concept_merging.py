"""Merging concepts loses no page, no word, no address, and no draft."""

import pytest
from wagtail.models import ReferenceIndex

from pages.models import StandardPage
from search.models import Concept, ConceptDefinition, ConceptLabel, ConceptOnPage, ConceptRedirect
from search.vocabulary.merging import change_slug, merge_concepts
from tests.factories import ConceptFactory, ConceptGroupFactory, StandardPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def source():
    concept = ConceptFactory(slug="peer-aid", labels={"en": "peer aid", "fi": "vertaisapu", "et": "abi"})
    ConceptLabel.objects.create(concept=concept, language="en", label="mutual aid")
    return concept


@pytest.fixture
def target():
    return ConceptFactory(slug="peer-support", labels={"en": "peer support", "fi": "vertaistuki"})


def tagged(page, *concepts):
    page.concepts.set(concepts)
    page.save()
    return page


def topics(page):
    return set(StandardPage.objects.get(pk=page.pk).concepts.all())


def test_pages_move_without_doubles(site, source, target):
    one, both = tagged(StandardPageFactory(), source), tagged(StandardPageFactory(), source, target)
    merge_concepts(source, target)
    assert topics(one) == topics(both) == {target}
    assert ConceptOnPage.objects.count() == 2
    assert not Concept.objects.filter(slug="peer-aid").exists()


def test_names_become_synonyms_or_fill_a_gap(source, target):
    merge_concepts(source, target)
    words = set(target.labels.values_list("language", "label", "is_preferred"))
    assert words == {
        ("en", "peer support", True),
        ("en", "peer aid", False),
        ("en", "mutual aid", False),
        ("fi", "vertaistuki", True),
        ("fi", "vertaisapu", False),
        ("et", "abi", True),
    }


def test_place_definition_and_links_go_over_where_there_are_none(source, target):
    source.group, source.yso_uri = ConceptGroupFactory(), "http://www.yso.fi/onto/yso/p1"
    source.eurovoc_uri, target.eurovoc_uri = "http://eurovoc.europa.eu/1", "http://eurovoc.europa.eu/2"
    source.save()
    ConceptDefinition.objects.create(concept=source, language="en", text="Theirs.")
    ConceptDefinition.objects.create(concept=source, language="fi", text="Heidän.")
    ConceptDefinition.objects.create(concept=target, language="en", text="Ours.")
    narrower = ConceptFactory(broader=source)
    merge_concepts(source, target)
    target.refresh_from_db()
    narrower.refresh_from_db()
    assert (target.group, target.yso_uri) == (source.group, "http://www.yso.fi/onto/yso/p1")
    assert target.eurovoc_uri == "http://eurovoc.europa.eu/2"
    assert dict(target.definitions.values_list("language", "text")) == {"en": "Ours.", "fi": "Heidän."}
    assert narrower.broader == target


def test_merging_into_a_narrower_concept_makes_no_circle(source, target):
    top, between = ConceptFactory(), ConceptFactory(broader=source)
    Concept.objects.filter(pk=source.pk).update(broader=top)
    Concept.objects.filter(pk=target.pk).update(broader=between)
    merge_concepts(Concept.objects.get(pk=source.pk), Concept.objects.get(pk=target.pk))
    assert Concept.objects.get(pk=target.pk).broader == top
    assert Concept.objects.get(pk=between.pk).broader == target


def test_old_addresses_lead_on_through_every_merge(source, target):
    last = ConceptFactory(slug="support")
    merge_concepts(source, target)
    change_slug(target, "peers")
    target.save()
    merge_concepts(target, last)
    assert dict(ConceptRedirect.objects.values_list("old_slug", "concept__slug")) == {
        "peer-aid": "support",
        "peer-support": "support",
        "peers": "support",
    }


def test_merging_with_itself_is_refused(source):
    with pytest.raises(ValueError, match="into itself"):
        merge_concepts(source, source)


def test_merge_is_announced_with_both(source, target, announced, django_capture_on_commit_callbacks):
    gone = source.pk
    with django_capture_on_commit_callbacks(execute=True):
        merge_concepts(source, target)
    assert announced == [{gone, target.pk}]


def test_wagtails_record_of_use_follows(site, source, target, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        one, both = tagged(StandardPageFactory(), source), tagged(StandardPageFactory(), source, target)
    for page in (one, both):
        ReferenceIndex.create_or_update_for_object(page)
    merge_concepts(source, target)
    after = ReferenceIndex.get_references_to(target)
    assert sorted(after.values_list("object_id", flat=True)) == sorted([str(one.pk), str(both.pk)])
    for page in (one, both):
        ReferenceIndex.create_or_update_for_object(StandardPage.objects.get(pk=page.pk))
    assert set(ReferenceIndex.get_references_to(target)) == set(after), "nothing was left to mend"


def test_draft_from_before_the_merge_can_be_published(site, source, target):
    page = tagged(StandardPageFactory(), target)
    page.concepts.set([source])
    draft = page.save_revision()
    merge_concepts(source, target)
    draft.publish()
    assert topics(page) == {target}


def test_draft_that_names_both_carries_the_concept_once(site, source, target):
    page = tagged(StandardPageFactory(), source, target)
    draft = page.save_revision()
    merge_concepts(source, target)
    assert len(set(draft.as_object().concepts.all())) == 1
    draft.publish()
    assert topics(page) == {target}
    assert ConceptOnPage.objects.filter(content_object=page).count() == 1


def test_draft_follows_a_chain_of_merges(site, source, target):
    last = ConceptFactory(slug="support")
    page = StandardPageFactory()
    page.concepts.set([source])
    draft = page.save_revision()
    merge_concepts(source, target)
    merge_concepts(target, last)
    draft.publish()
    assert topics(page) == {last}


def test_draft_with_a_deleted_concept_drops_it(site, source, target):
    page = StandardPageFactory()
    page.concepts.set([source, target])
    draft = page.save_revision()
    source.delete()
    draft.publish()
    assert topics(page) == {target}


def test_old_version_can_be_edited_after_the_merge(site, source, target, admin_client):
    page = StandardPageFactory()
    page.concepts.set([source, target])
    draft = page.save_revision()
    merge_concepts(source, target)
    response = admin_client.get(f"/admin/pages/{page.pk}/revisions/{draft.pk}/revert/")
    assert response.status_code == 200
    assert response.context["form"]["concepts"].value().count(target) == 2
    assert (
        'data-rows="[{&quot;line&quot;: &quot;#peer-support&quot;, &quot;label&quot;: &quot;peer support&quot;}]"'
        in (response.content.decode())
    )
    draft_and_live = admin_client.get(f"/admin/pages/{page.pk}/revisions/compare/{draft.pk}...live/")
    assert draft_and_live.status_code == 200
