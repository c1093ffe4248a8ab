"""Who may do what in the editor."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.urls import reverse
from wagtail.models import GroupCollectionPermission, GroupPagePermission, Page

from network_site.groups import CURATORS, EDITORS, PARTNERS, TRANSLATORS, create_groups
from pages.partners.teams import team_of
from tests.conftest import SiteTree
from tests.factories import OrganisationPageFactory, UserFactory


@pytest.fixture
def groups(db: None) -> None:
    create_groups()


def member_of(*names: str):
    user = UserFactory()
    user.groups.set(Group.objects.filter(name__in=names))
    return user


def test_editors_add_change_and_publish_everywhere(groups: None, site: SiteTree) -> None:
    may = site.organisations["fi"].permissions_for_user(member_of(EDITORS))
    assert may.can_add_subpage()
    assert may.can_edit()
    assert may.can_publish()


def test_editors_keep_pictures_documents_snippets_settings_and_redirects(groups: None) -> None:
    editor = member_of(EDITORS)
    for permission in (
        "projects.change_fundingprogramme",
        "projects.add_eustatement",
        "search.change_concept",
        "pages.change_sitesettings",
        "wagtailredirects.add_redirect",
        "wagtail_localize.submit_translation",
    ):
        assert editor.has_perm(permission), permission
    in_collections = GroupCollectionPermission.objects.filter(group__name=EDITORS)
    codenames = set(in_collections.values_list("permission__codename", flat=True))
    assert {"add_image", "choose_image", "add_document", "choose_document"} <= codenames


def test_editors_do_not_manage_accounts(groups: None) -> None:
    assert not member_of(EDITORS).has_perm("auth.change_user")


def test_translators_edit_and_translate_but_do_not_publish(groups: None, site: SiteTree) -> None:
    translator = member_of(TRANSLATORS)
    may = site.organisations["fi"].permissions_for_user(translator)
    assert may.can_edit()
    assert not may.can_publish()
    assert translator.has_perm("wagtail_localize.submit_translation")


def test_curators_keep_the_vocabulary_and_touch_no_page(groups: None, site: SiteTree) -> None:
    curator = member_of(CURATORS)
    assert curator.has_perm("search.add_concept")
    assert curator.has_perm("search.change_conceptlabel")
    assert not curator.has_perm("projects.change_fundingprogramme")
    assert not site.organisations["en"].permissions_for_user(curator).can_edit()


def test_partner_writes_below_its_own_organisation_only(groups: None, site: SiteTree) -> None:
    own, other = OrganisationPageFactory(title="Own"), OrganisationPageFactory(title="Other")
    team_of(own)
    partner = member_of(PARTNERS, f"{PARTNERS}: Own")
    may = own.permissions_for_user(partner)
    assert may.can_add_subpage()
    assert may.can_edit()
    assert not may.can_publish()
    assert not other.permissions_for_user(partner).can_edit()
    assert not site.organisations["en"].permissions_for_user(partner).can_add_subpage()


@pytest.mark.parametrize("name", [EDITORS, TRANSLATORS, CURATORS, PARTNERS])
def test_every_group_enters_the_admin(groups: None, client, name: str) -> None:
    client.force_login(member_of(name))
    assert client.get(reverse("wagtailadmin_home")).status_code == 200


def count_permissions() -> tuple[int, int, int]:
    return (
        Group.permissions.through.objects.count(),
        GroupPagePermission.objects.count(),
        GroupCollectionPermission.objects.count(),
    )


def test_creating_twice_changes_nothing(groups: None, site: SiteTree) -> None:
    organisation = OrganisationPageFactory()
    team_of(organisation)
    before = count_permissions()
    create_groups()
    team_of(organisation)
    assert count_permissions() == before


def test_permission_that_an_administrator_gave_stays(groups: None) -> None:
    extra = Permission.objects.get(content_type__app_label="auth", codename="change_user")
    Group.objects.get(name=PARTNERS).permissions.add(extra)
    create_groups()
    assert extra in Group.objects.get(name=PARTNERS).permissions.all()


def test_root_is_where_editors_start(groups: None) -> None:
    assert GroupPagePermission.objects.filter(group__name=EDITORS).first().page == Page.get_first_root_node()
