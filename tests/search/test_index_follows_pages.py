"""The index after everything that editors do: it equals the public pages, and what others may not see is not in it."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.core import serializers
from django.core.management import call_command
from django.utils import timezone
from pytest_django import DjangoCaptureOnCommitCallbacks
from wagtail.models import Locale, Page, PageViewRestriction, Site

from pages.models import StandardPage
from search.engines.database import TokenChange
from search.engines.in_database import database_engine
from search.indexing.differences import differences
from search.models import ConceptOnPage, IndexClock, SearchDocument, SearchFacet
from search.vocabulary.merging import merge_concepts
from tests.conftest import SiteTree
from tests.factories import (
    ConceptFactory,
    EventPageFactory,
    FundingProgrammeFactory,
    OrganisationPageFactory,
    ProjectPageFactory,
    StandardPageFactory,
    published,
    restricted,
    translation_of,
)


def indexed() -> set[int]:
    return set(SearchDocument.objects.values_list("pk", flat=True))


def readers_of(page: Page) -> set[str]:
    return set(SearchDocument.objects.get(pk=page.pk).readers.split())


def assert_exact() -> None:
    assert [str(difference) for difference in differences()] == []


@pytest.mark.usefixtures("site")
def test_published_page_has_a_document_and_a_draft_has_none() -> None:
    page, draft = published(StandardPageFactory()), StandardPageFactory(live=False)
    draft.save_revision()
    assert page.pk in indexed()
    assert draft.pk not in indexed()


@pytest.mark.usefixtures("site")
def test_withdrawn_page_has_none() -> None:
    page = published(StandardPageFactory())
    page.unpublish()
    assert page.pk not in indexed()


@pytest.mark.usefixtures("site")
def test_draft_of_a_public_page_changes_nothing_until_it_is_published() -> None:
    page = published(StandardPageFactory(title="Before"))
    page.title = "After"
    revision = page.save_revision()
    assert SearchDocument.objects.get(pk=page.pk).title == "Before"
    revision.publish()
    assert SearchDocument.objects.get(pk=page.pk).title == "After"


@pytest.mark.usefixtures("site")
def test_restricting_a_section_hides_all_of_it_and_opening_shows_it_again() -> None:
    organisation = published(OrganisationPageFactory())
    event = published(EventPageFactory(parent=organisation))
    restricted(organisation)
    assert not {organisation.pk, event.pk} & indexed()
    PageViewRestriction.objects.get(page=organisation).delete()
    assert {organisation.pk, event.pk} <= indexed()


@pytest.mark.usefixtures("site")
def test_page_published_in_a_restricted_section_stays_out() -> None:
    organisation = restricted(published(OrganisationPageFactory()))
    assert published(EventPageFactory(parent=organisation)).pk not in indexed()


@pytest.mark.usefixtures("site")
def test_move_changes_addresses_below_and_may_hide(site: SiteTree) -> None:
    organisation = published(OrganisationPageFactory())
    event = published(EventPageFactory(parent=organisation))
    secret = restricted(published(StandardPageFactory()))
    organisation.refresh_from_db()
    organisation.move(site.homes["en"], pos="last-child")
    path = SearchDocument.objects.get(pk=event.pk).path
    assert path == Page.objects.get(pk=event.pk).get_url()
    Page.objects.get(pk=organisation.pk).move(Page.objects.get(pk=secret.pk), pos="last-child")
    assert not {organisation.pk, event.pk} & indexed()
    assert_exact()


def event_whose_organisation_changed(field: str, before: str, after: str) -> SearchDocument:
    """What the index knows of an event once the page above it was published with another value of a field."""
    organisation = published(OrganisationPageFactory(**{field: before}))
    event = published(EventPageFactory(parent=organisation))
    setattr(organisation, field, after)
    published(organisation)
    return SearchDocument.objects.get(pk=event.pk)


@pytest.mark.usefixtures("site")
def test_another_slug_changes_addresses_below() -> None:
    assert "/after/" in event_whose_organisation_changed("slug", "before", "after").path
    assert_exact()


@pytest.mark.usefixtures("site")
def test_deleted_section_is_gone() -> None:
    organisation = published(OrganisationPageFactory())
    event = published(EventPageFactory(parent=organisation))
    Page.objects.get(pk=organisation.pk).delete()
    assert not {organisation.pk, event.pk} & indexed()
    assert_exact()


@pytest.mark.usefixtures("site")
def test_alias_is_no_page_of_its_own(site: SiteTree) -> None:
    page = published(StandardPageFactory())
    alias = page.create_alias(parent=site.homes["fi"])
    published(page)
    assert alias.pk not in indexed()
    assert readers_of(page) >= {"en", "fi"}


@pytest.mark.usefixtures("site")
def test_each_reader_meets_one_version(site: SiteTree) -> None:
    original = published(StandardPageFactory())
    translation = published(translation_of(original, "fi"))
    assert readers_of(translation) == {"fi"}
    assert "fi" not in readers_of(original)
    assert {"en", "sv"} <= readers_of(original)
    translation.unpublish()
    assert "fi" in readers_of(original)
    published(Page.objects.get(pk=translation.pk).specific)
    original.unpublish()
    assert {"en", "fi", "sv"} <= readers_of(translation)
    assert_exact()


@pytest.mark.usefixtures("site")
def test_expired_page_is_gone_and_scheduled_page_comes() -> None:
    now = timezone.now()
    expiring, coming = published(StandardPageFactory()), StandardPageFactory(live=False)
    expiring.expire_at = now - timedelta(minutes=1)
    expiring.save()
    coming.go_live_at = now + timedelta(days=1)
    coming.save_revision().publish()
    assert coming.pk not in indexed()
    Page.objects.filter(pk=coming.pk).update(go_live_at=now - timedelta(minutes=1))
    revision = coming.get_latest_revision()
    revision.approved_go_live_at = now - timedelta(minutes=1)
    revision.content["go_live_at"] = (now - timedelta(minutes=1)).isoformat()
    revision.save()
    call_command("publish_scheduled")
    assert expiring.pk not in indexed()
    assert coming.pk in indexed()
    assert_exact()


@pytest.mark.usefixtures("site")
def test_older_version_that_is_restored_is_what_is_found() -> None:
    page = StandardPageFactory(title="First")
    first = page.save_revision()
    first.publish()
    page.title = "Second"
    page.save_revision().publish()
    first.publish()
    assert SearchDocument.objects.get(pk=page.pk).title == "First"
    assert_exact()


@pytest.mark.usefixtures("site")
def test_topics_follow_tags_and_merges(django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks) -> None:
    page = StandardPageFactory()
    here, there = ConceptFactory(labels={"en": "mutual help"}), ConceptFactory(labels={"en": "peer support"})
    ConceptOnPage.objects.create(content_object=page, tag=here)
    published(page)
    assert list(SearchDocument.objects.about(here)) == [SearchDocument.objects.get(pk=page.pk)]
    with django_capture_on_commit_callbacks(execute=True):
        merge_concepts(here, there)
    assert list(SearchDocument.objects.about(there)) == [SearchDocument.objects.get(pk=page.pk)]
    assert_exact()


@pytest.mark.usefixtures("site")
def test_facts_read_from_another_page_follow_it() -> None:
    assert event_whose_organisation_changed("title", "Before", "After").card["organisation"] == "After"
    assert_exact()


@pytest.mark.usefixtures("site")
def test_programme_with_another_slug_is_filtered_by_it() -> None:
    programme = FundingProgrammeFactory(slug="before")
    project = published(ProjectPageFactory(programme=programme))
    programme.slug = "after"
    programme.save()
    facet = SearchFacet.objects.get(name="programme")
    assert (facet.document_id, facet.value) == (project.pk, "after")
    assert_exact()


@pytest.mark.usefixtures("site")
def test_locale_that_is_deleted_takes_its_pages_along() -> None:
    page = published(StandardPageFactory(language="et"))
    for each in Page.objects.filter(locale__language_code="et", depth=2):
        each.delete()
    Locale.objects.get(language_code="et").delete()
    assert page.pk not in indexed()
    assert_exact()


@pytest.mark.usefixtures("site")
def test_fixture_loads_in_any_order_and_a_rebuild_reads_it(tmp_path: Path) -> None:
    page = published(StandardPageFactory())
    Page.objects.filter(pk=page.pk).update(latest_revision=None, live_revision=None)
    fixture = tmp_path / "site.json"
    rows = [
        Site(pk=99, hostname="other.example.org", root_page_id=page.pk),
        PageViewRestriction(pk=99, page_id=page.pk),
        Page.objects.get(pk=page.pk),
        StandardPage.objects.get(pk=page.pk),
    ]
    fixture.write_text(serializers.serialize("json", rows))
    page.delete()
    call_command("loaddata", fixture, verbosity=0)
    call_command("rebuild_search", verbosity=0)
    assert page.pk not in indexed(), "it is restricted"
    PageViewRestriction.objects.get(pk=99).delete()
    assert page.pk in indexed()
    assert_exact()


@pytest.mark.usefixtures("site")
def test_rebuild_changes_nothing_where_nothing_is_wrong() -> None:
    published(StandardPageFactory())
    published(OrganisationPageFactory(language="fi"))
    before = list(SearchDocument.objects.order_by("pk").values())
    number = IndexClock.objects.get().number
    call_command("rebuild_search", verbosity=0)
    assert list(SearchDocument.objects.order_by("pk").values()) == before
    assert IndexClock.objects.get().number == number
    assert_exact()


@pytest.mark.usefixtures("site")
def test_check_finds_and_mends_what_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    kept, lost, hidden = (published(StandardPageFactory(title=title)) for title in ("Garden", "Kitchen", "Cellar"))
    SearchDocument.objects.filter(pk=kept.pk).update(title="Wrong")
    SearchDocument.objects.filter(pk=lost.pk).delete()
    Page.objects.filter(pk=hidden.pk).update(live=False)
    database_engine().write([TokenChange(12345, None, "stray token")])
    with pytest.raises(SystemExit):
        call_command("check_search")
    assert f"page {lost.pk}: has no document" in capsys.readouterr().out
    call_command("check_search", "--fix")
    assert_exact()
    assert indexed() == {kept.pk, lost.pk}
    assert SearchDocument.objects.get(pk=kept.pk).title == "Garden"
    call_command("check_search")


@pytest.mark.usefixtures("site")
def test_other_rules_of_analysis_make_all_tokens_anew() -> None:
    page, other = published(StandardPageFactory(title="Garden")), published(StandardPageFactory(title="Kitchen"))
    SearchDocument.objects.update(analysis=1)
    database_engine().clear()
    database_engine().write([TokenChange(page.pk, None, "gardn"), TokenChange(other.pk, None, "kitchn")])
    page.title = "Cellar"
    published(page)
    assert_exact()
