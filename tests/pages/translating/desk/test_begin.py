"""The button "Translate": a draft and its editor, whatever there is already."""

import pytest
from django.http import Http404
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation

from pages.partners.teams import team_of
from pages.translating.desk.views.begin import BeginSnippetView
from tests.conftest import SiteTree
from tests.factories import (
    EventPageFactory,
    OrganisationPageFactory,
    ProjectPageFactory,
    QuestionnaireFactory,
    UserFactory,
    published,
    restricted,
    translation_of,
)


@pytest.fixture
def project(site: SiteTree) -> Page:
    return published(ProjectPageFactory(title="Paths"))


def begin(client: Client, page: Page, language: str = "fi"):
    return client.post(reverse("begin_page_translation", args=[page.pk, language]))


def in_finnish(page: Page) -> Page:
    return Page.objects.get(translation_key=page.translation_key, locale__language_code="fi")


def test_it_makes_a_draft_and_opens_the_translation_editor(desk_client: Client, project: Page) -> None:
    response = begin(desk_client, project)
    draft = in_finnish(project)
    assert response["Location"] == reverse("wagtailadmin_pages:edit", args=[draft.pk])
    assert not draft.live
    assert "js-translation-editor" in desk_client.get(response["Location"]).content.decode()


def test_pressing_twice_gives_the_same_draft(desk_client: Client, project: Page) -> None:
    assert begin(desk_client, project)["Location"] == begin(desk_client, project)["Location"]
    assert Translation.objects.filter(source__object_id=project.translation_key).count() == 1


def test_draft_written_by_hand_is_opened_and_keeps_its_words(desk_client: Client, project: Page) -> None:
    own = translation_of(project, "fi", title="Omat sanat", live=False)
    assert begin(desk_client, project)["Location"] == reverse("wagtailadmin_pages:edit", args=[own.pk])
    own.refresh_from_db()
    assert own.title == "Omat sanat"
    assert not Translation.objects.filter(source__object_id=project.translation_key).exists()


def test_alias_becomes_the_draft(desk_client: Client, project: Page) -> None:
    alias = project.copy_for_translation(Locale.objects.get(language_code="fi"), alias=True)
    begin(desk_client, project)
    alias.refresh_from_db()
    assert alias.alias_of_id is None


def test_parent_that_is_missing_in_the_language_is_no_obstacle(desk_client: Client, site: SiteTree) -> None:
    event = published(EventPageFactory(parent=published(OrganisationPageFactory())))
    assert begin(desk_client, event).status_code == 302
    assert in_finnish(event).live is False


def test_what_the_public_cannot_read_is_not_begun(desk_client: Client, site: SiteTree) -> None:
    for page in (ProjectPageFactory(live=False), restricted(published(ProjectPageFactory()))):
        assert begin(desk_client, page)["Location"].startswith(reverse("translations_to_do"))
        assert not Translation.objects.exists()


def test_language_that_the_site_does_not_have_is_not_found(desk_client: Client, project: Page) -> None:
    begin(desk_client, project, "xx")
    assert not Translation.objects.exists()


def test_own_language_is_refused_in_words(desk_client: Client, project: Page) -> None:
    response = desk_client.post(reverse("begin_page_translation", args=[project.pk, "en"]), follow=True)
    assert "written in that language already" in response.content.decode()


def test_looking_begins_nothing(desk_client: Client, project: Page) -> None:
    assert desk_client.get(reverse("begin_page_translation", args=[project.pk, "fi"])).status_code == 405


def test_form_of_another_site_is_refused(translator, project: Page) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(translator)
    assert begin(client, project).status_code == 403


def test_somebody_of_an_organisation_does_not_begin(client: Client, translator, project: Page) -> None:
    partner = UserFactory()
    partner.groups.add(team_of(published(OrganisationPageFactory())).group)
    client.force_login(partner)
    begin(client, project)
    assert not Translation.objects.exists()


def test_questionnaire_opens_in_the_translation_editor(desk_client: Client, site: SiteTree) -> None:
    questionnaire = QuestionnaireFactory()
    url = reverse("begin_snippet_translation", args=["pages", "questionnaire", questionnaire.pk, "fi"])
    response = desk_client.post(url, follow=True)
    assert "js-translation-editor" in response.content.decode()


@pytest.mark.parametrize("model", [("pages", "contact"), ("auth", "user"), ("no", "thing")])
def test_only_translatable_snippets_are_begun(desk_client: Client, model: tuple[str, str]) -> None:
    with pytest.raises(Http404):
        BeginSnippetView().find_original(*model, pk=1)
