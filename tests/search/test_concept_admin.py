"""The curators' rooms: merging, deleting, groups, and who is let in."""

import pytest
from django.urls import reverse

from search.models import Concept, ConceptOnPage
from tests.factories import ConceptFactory, ConceptGroupFactory, StandardPageFactory, UserFactory

pytestmark = pytest.mark.django_db


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
