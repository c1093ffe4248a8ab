"""What stands on the desk: missing, older than its original, or waiting."""

import pytest
from wagtail.models import Locale, Page

from pages.translating.desk.gathering import lay_out
from pages.translating.desk.rows import DONE
from pages.translating.desk.states import Reason, State
from tests.conftest import SiteTree
from tests.factories import (
    OrganisationPageFactory,
    ProjectPageFactory,
    QuestionnaireFactory,
    published,
    restricted,
    translation_of,
)

from ..localize import publish, write
from .words import begun, finnish


@pytest.fixture
def project(site: SiteTree) -> Page:
    return published(ProjectPageFactory(title="Paths"))


def test_public_original_without_translation_is_missing(project: Page, row_of) -> None:
    row = row_of("Paths")
    assert row.state is State.MISSING
    assert (row.kind, row.original_language, row.original_id) == ("project", "en", project.pk)


def test_original_is_never_missing_in_its_own_language(project: Page, row_of) -> None:
    assert row_of("Paths", "en") is None


def test_finished_translation_is_done(project: Page, row_of) -> None:
    translation = begun(project, "fi")
    write(translation, finnish)
    publish(translation)
    assert row_of("Paths") is None
    assert lay_out().count("fi", DONE) == lay_out().count("et", DONE) + 1


def test_draft_that_was_begun_waits(project: Page, row_of) -> None:
    translation = begun(project, "fi")
    row = row_of("Paths")
    assert (row.state, row.reason) == (State.WAITING, Reason.DRAFT)
    assert row.translation_id == translation.pk


def test_translation_is_stale_after_its_original_changed(project: Page, row_of) -> None:
    translation = begun(project, "fi")
    write(translation, finnish)
    publish(translation)
    project.summary = "Another sentence."
    published(project)
    assert row_of("Paths").state is State.STALE


def test_published_text_of_a_machine_waits_until_somebody_read_it(project: Page, row_of) -> None:
    translation = begun(project, "fi")
    write(translation, finnish, by_machine=True, tool="DeepL")
    publish(translation)
    assert row_of("Paths").reason is Reason.MACHINE


def test_published_translation_with_parts_left_waits(project: Page, row_of) -> None:
    publish(begun(project, "fi"))
    assert row_of("Paths").reason is Reason.PARTLY


def test_words_that_were_changed_since_publishing_wait(project: Page, row_of) -> None:
    translation = begun(project, "fi")
    write(translation, finnish)
    publish(translation)
    write(translation, lambda text: f"other {text}")
    assert row_of("Paths").reason is Reason.CHANGES
    publish(translation)
    assert row_of("Paths") is None


def test_alias_is_no_translation(project: Page, row_of) -> None:
    project.copy_for_translation(Locale.objects.get(language_code="fi"), alias=True)
    assert row_of("Paths").state is State.MISSING


def test_version_written_by_hand_is_done(site: SiteTree, row_of) -> None:
    organisation = published(OrganisationPageFactory(title="House"))
    published(translation_of(organisation, "fi"))
    assert row_of("House") is None


def test_draft_and_restricted_originals_are_left_out(site: SiteTree, row_of) -> None:
    ProjectPageFactory(title="Draft", live=False)
    restricted(published(ProjectPageFactory(title="Behind a login")))
    assert row_of("Draft") is None
    assert row_of("Behind a login") is None


def test_what_it_was_translated_from_is_not_asked_for_once_it_was_withdrawn(project: Page, row_of) -> None:
    translation = begun(project, "fi")
    write(translation, finnish)
    publish(translation)
    project.unpublish()
    assert [row.language for row in lay_out().rows if row.kind == "project"] == ["et"]


def test_questionnaire_is_missing_then_waits_then_is_done(site: SiteTree, row_of) -> None:
    questionnaire = QuestionnaireFactory(title="Our work")
    row = row_of("Our work")
    assert (row.state, row.model) == (State.MISSING, "pages.questionnaire")
    translation = begun(questionnaire, "fi")
    assert row_of("Our work").reason is Reason.STRINGS
    write(translation, finnish)
    assert row_of("Our work") is None


def test_counts_are_exact(site: SiteTree) -> None:
    first = published(ProjectPageFactory())
    published(ProjectPageFactory())
    begun(first, "fi")
    desk = lay_out()
    assert (desk.count("fi", State.MISSING), desk.count("fi", State.WAITING)) == (1, 1)
    assert (desk.count("et", State.MISSING), desk.count("en", State.MISSING)) == (2, 0)


def test_number_of_queries_does_not_grow(site: SiteTree, django_assert_num_queries) -> None:
    """Twice the languages; pages, restrictions, public pages, records, translations, words, dates; three a snippet."""
    published(ProjectPageFactory())
    QuestionnaireFactory()
    lay_out()
    with django_assert_num_queries(13):
        lay_out()
    for _number in range(3):
        begun(published(ProjectPageFactory()), "fi")
        QuestionnaireFactory()
    with django_assert_num_queries(13):
        lay_out()
