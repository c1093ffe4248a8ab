"""What our templates add to wagtail-localize's editor."""

import pytest
from bs4 import BeautifulSoup, Tag
from django.contrib.auth.models import AbstractBaseUser
from django.template.loader import get_template
from django.test import Client
from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation

from pages.partners.teams import team_of
from pages.templatetags.translation_desk import EDITOR, before_editor
from pages.translating.models import TranslationRecord
from search.models import ConceptLabel
from tests.conftest import SiteTree
from tests.factories import ConceptFactory, OrganisationPageFactory, ProjectPageFactory, UserFactory, published

from ..localize import publish, write
from .words import begun, finnish


@pytest.fixture
def project(site: SiteTree) -> Page:
    concept = ConceptFactory(labels={"en": "peer support", "fi": "vertaistuki"})
    ConceptLabel.objects.create(concept=concept, language="fi", label="vertaistoiminta")
    ConceptLabel.objects.create(concept=concept, language="et", label="kogemusnõustamine")
    page = ProjectPageFactory(title="Paths")
    page.concepts.add(concept)
    return published(page)


@pytest.fixture
def translation(project: Page) -> Translation:
    return begun(project, "fi")


def editor_of(client: Client, translation: Translation) -> Tag:
    response = client.get(reverse("wagtailadmin_pages:edit", args=[translation.get_target_instance().pk]))
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser").find("main")


def test_topics_stand_beside_the_text_in_both_languages(desk_client: Client, translation: Translation) -> None:
    glossary = editor_of(desk_client, translation).select_one(".translation-glossary")
    assert glossary.select_one('[lang="en"]').get_text(strip=True) == "peer support"
    assert [each.get_text(strip=True) for each in glossary.select('[lang="fi"]')] == ["vertaistuki", "vertaistoiminta"]
    assert "kogemusnõustamine" not in glossary.get_text()


def test_it_says_how_much_is_left(desk_client: Client, translation: Translation) -> None:
    assert "left to translate" in editor_of(desk_client, translation).select_one(".translation-box h2").get_text()
    write(translation, finnish)
    assert "Every part" in editor_of(desk_client, translation).select_one(".translation-box h2").get_text()


def test_changed_original_is_taken_over_with_one_button(
    desk_client: Client, translation: Translation, project: Page
) -> None:
    write(translation, finnish)
    target = publish(translation)
    assert "has changed since" not in editor_of(desk_client, translation).get_text()
    project.summary = "Another sentence."
    published(project)
    form = editor_of(desk_client, translation).select_one(".translation-box form")
    fields = {each["name"]: each["value"] for each in form.select("input")}
    response = desk_client.post(form["action"], fields)
    assert response["Location"] == reverse("wagtailadmin_pages:edit", args=[target.pk])
    page = editor_of(desk_client, translation)
    assert "has changed since" not in page.get_text()
    assert "1 of" in page.select_one(".translation-box h2").get_text()


def test_text_of_a_machine_is_marked_as_read(desk_client: Client, translation: Translation) -> None:
    write(translation, finnish, by_machine=True, tool="DeepL")
    target = publish(translation)
    form = editor_of(desk_client, translation).select_one(".translation-box form")
    assert form["action"] == reverse("translation_read", args=[translation.pk])
    desk_client.post(form["action"])
    assert TranslationRecord.objects.get(page=target).made_by == TranslationRecord.MadeBy.MACHINE_READ
    assert set(StringTranslation.objects.values_list("translation_type", "tool_name")) == {("manual", "DeepL")}
    assert "nobody has read" not in editor_of(desk_client, translation).get_text()


def test_reading_touches_no_other_language(desk_client: Client, translation: Translation, project: Page) -> None:
    estonian = begun(project, "et")
    write(translation, finnish, by_machine=True, tool="DeepL")
    write(estonian, lambda text: f"et {text}", by_machine=True, tool="DeepL")
    desk_client.post(reverse("translation_read", args=[translation.pk]))
    assert set(
        StringTranslation.objects.filter(locale=estonian.target_locale).values_list("translation_type", flat=True)
    ) == {"machine"}


def test_somebody_of_another_organisation_marks_nothing(client: Client, translator, translation: Translation) -> None:
    write(translation, finnish, by_machine=True, tool="DeepL")
    stranger = UserFactory()
    stranger.groups.add(team_of(published(OrganisationPageFactory())).group)
    client.force_login(stranger)
    client.post(reverse("translation_read", args=[translation.pk]))
    assert set(StringTranslation.objects.values_list("translation_type", flat=True)) == {"machine"}


def test_somebody_who_may_not_publish_is_told_who_does(
    client: Client, translator: AbstractBaseUser, site: SiteTree
) -> None:
    organisation = published(OrganisationPageFactory())
    translation = begun(organisation, "fi")
    partner = UserFactory()
    partner.groups.add(team_of(organisation).group)
    client.force_login(partner)
    told = editor_of(client, translation).select_one(".translation-box").get_text()
    assert "an editor of the network sees it" in told
    assert "Translations to do" not in told


def test_wagtail_localize_still_begins_its_editor_where_we_look_for_it() -> None:
    """Should this fail, the box stands above the header: see ``before_editor``."""
    loaders = get_template("wagtail_localize/admin/edit_translation.html").template.engine.template_loaders
    sources = [loader.get_template_sources("wagtail_localize/admin/edit_translation.html") for loader in loaders]
    stock = [each for found in sources for each in found if "site-packages" in each.name]
    assert any(EDITOR in each.loader.get_contents(each) for each in stock)


def test_box_is_never_lost() -> None:
    assert before_editor("<p>page</p>", "<b>box</b>") == "<b>box</b><p>page</p>"
