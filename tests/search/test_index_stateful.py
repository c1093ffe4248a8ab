"""After any sequence of what editors and curators do, the index equals one built anew."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.test import TestCase
from django.utils import timezone
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from pytest_django import Settings
from wagtail.models import Locale, Page, PageViewRestriction

from search.engines.catalogue import Catalogue, catalogue, forget_catalogue
from search.engines.elastic import client
from search.engines.remote import remote_engine
from search.indexing.clock import read_clock
from search.indexing.differences import differences
from search.models import Concept, ConceptLabel, ConceptOnPage
from search.signals import announce
from search.vocabulary.merging import merge_concepts
from tests.conftest import LANGUAGES, SiteTree
from tests.factories import ConceptFactory, EventPageFactory, OrganisationPageFactory, StandardPageFactory

WORDS = ("hope", "garden", "toivon", "vertaistuki", "sõltuvus", "мрежа", "recovery")
numbers = st.integers(min_value=0, max_value=1000)
words = st.sampled_from(WORDS)


class Editors(RuleBasedStateMachine):
    """Everything happens in one transaction that is rolled back; what waits for a commit is run after every step."""

    site: SiteTree

    @initialize()
    def begin(self) -> None:
        self.atomic = transaction.atomic()
        self.atomic.__enter__()
        self.concepts = [ConceptFactory(labels={"en": f"{word} topic"}).pk for word in WORDS[:3]]
        self.organisations = [self.done(lambda: self.publish(OrganisationPageFactory(title="First", slug="first")))]
        self.count = 0

    def teardown(self) -> None:
        if hasattr(self, "atomic"):
            transaction.set_rollback(True)
            self.atomic.__exit__(None, None, None)
            forget_catalogue()
            if (remote := remote_engine()) is not None:
                remote.rebuild()  # what is rolled back in the database is still there

    def done(self, action: Callable[[], Any]) -> Any:
        with TestCase.captureOnCommitCallbacks(execute=True):
            return action()

    @staticmethod
    def publish(page: Page) -> int:
        page.save_revision().publish()
        return page.pk

    def some(self, number: int, **conditions: Any) -> Page | None:
        """One of the pages that editors made, always the same for the same number."""
        pages = Page.objects.filter(depth__gt=3, alias_of__isnull=True, **conditions).order_by("pk")
        return pages[number % len(pages)].specific if pages else None

    def concept(self, number: int) -> int | None:
        there = list(Concept.objects.order_by("pk").values_list("pk", flat=True))
        return there[number % len(there)] if there else None

    @rule(word=words, language=st.sampled_from(LANGUAGES), live=st.booleans(), number=numbers)
    def write(self, word: str, language: str, live: bool, number: int) -> None:
        self.count += 1
        facts = {"title": f"{word} {self.count}", "slug": f"page-{self.count}", "language": language, "live": False}
        page = StandardPageFactory(body=f"<p>{word}</p>", **facts)
        if (concept := self.concept(number)) is not None:
            ConceptOnPage.objects.create(content_object=page, tag_id=concept)
        if live:
            self.done(lambda: self.publish(page))

    @rule(word=words, number=numbers)
    def announce_event(self, word: str, number: int) -> None:
        organisation = self.some(number, pk__in=self.organisations)
        if organisation:
            self.count += 1
            event = EventPageFactory(parent=organisation, title=f"{word} event", slug=f"event-{self.count}", live=False)
            self.done(lambda: self.publish(event))

    @rule(word=words, number=numbers)
    def edit(self, word: str, number: int) -> None:
        if page := self.some(number):
            page.title, page.slug = f"{word} again", f"{page.slug[:20]}-{number}"
            self.done(lambda: self.publish(page))

    @rule(number=numbers)
    def save_draft(self, number: int) -> None:
        if page := self.some(number):
            page.title = "Not yet"
            page.save_revision()

    @rule(number=numbers)
    def withdraw(self, number: int) -> None:
        if page := self.some(number, live=True):
            self.done(page.unpublish)

    @rule(number=numbers)
    def restore(self, number: int) -> None:
        page = self.some(number)
        if page and (first := page.revisions.order_by("created_at").first()):
            self.done(lambda: first.publish())

    @rule(number=numbers, language=st.sampled_from(LANGUAGES))
    def translate(self, number: int, language: str) -> None:
        page, locale = self.some(number, locale__language_code="en"), Locale.objects.get(language_code=language)
        if page and not page.has_translation(locale) and page.get_parent().has_translation(locale):
            translation = page.copy_for_translation(locale)
            self.done(lambda: self.publish(translation))

    @rule(number=numbers)
    def restrict(self, number: int) -> None:
        page = self.some(number)
        if page and not page.view_restrictions.exists():
            self.done(lambda: PageViewRestriction.objects.create(page=page, restriction_type="login"))

    @rule(number=numbers)
    def open_again(self, number: int) -> None:
        restrictions = PageViewRestriction.objects.order_by("pk")
        if restrictions:
            self.done(restrictions[number % len(restrictions)].delete)

    @rule(number=numbers, other=numbers)
    def move(self, number: int, other: int) -> None:
        page, target = self.some(number), self.some(other)
        if page and target and not target.path.startswith(page.path) and page.get_parent().pk != target.pk:
            taken = Page.objects.child_of(target).filter(slug=page.slug).exists()
            if not taken:
                self.done(lambda: page.move(target, pos="last-child"))

    @rule(number=numbers)
    def delete(self, number: int) -> None:
        page = self.some(number)
        if page and page.pk not in self.organisations:
            self.done(lambda: Page.objects.get(pk=page.pk).delete())

    @rule(number=numbers)
    def expire(self, number: int) -> None:
        if page := self.some(number, live=True):
            Page.objects.filter(pk=page.pk).update(expire_at=timezone.now() - timedelta(minutes=1))
            self.done(lambda: call_command("publish_scheduled"))

    @rule(number=numbers)
    def schedule(self, number: int) -> None:
        if page := self.some(number, live=False):
            page.go_live_at = timezone.now() + timedelta(minutes=1)
            revision = page.save_revision()
            self.done(lambda: revision.publish())
            type(revision).objects.filter(pk=revision.pk).update(
                approved_go_live_at=timezone.now() - timedelta(minutes=1),
                content={**revision.content, "go_live_at": None},
            )
            self.done(lambda: call_command("publish_scheduled"))

    @rule(number=numbers, concept=numbers)
    def tag(self, number: int, concept: int) -> None:
        page, concept_id = self.some(number), self.concept(concept)
        if page and concept_id is not None:
            page.concepts.set([Concept.objects.get(pk=concept_id)])
            self.done(lambda: self.publish(page))

    @rule(concept=numbers, word=words)
    def rename_concept(self, concept: int, word: str) -> None:
        label = ConceptLabel.objects.filter(concept_id=self.concept(concept)).first()
        if label:
            label.label = f"{word} {concept}"
            self.done(label.save)
            self.done(lambda: announce([label.concept_id]))

    @rule(first=numbers, second=numbers)
    def merge(self, first: int, second: int) -> None:
        one, other = self.concept(first), self.concept(second)
        if one is not None and one != other:
            concepts = Concept.objects.in_bulk([one, other])
            self.done(lambda: merge_concepts(concepts[one], concepts[other]))

    @invariant()
    def index_equals_one_built_anew(self) -> None:
        if not hasattr(self, "atomic"):
            return
        assert [str(each) for each in differences()] == []
        clock = read_clock()
        followed = _contents(catalogue(clock.number, clock.stamp))
        forget_catalogue()
        assert _contents(catalogue(clock.number, clock.stamp)) == followed
        if (remote := remote_engine()) is not None:
            assert list(remote.differences()) == []


def _contents(of: Catalogue) -> dict[object, list[int]]:
    return {value: list(bitmap) for value, bitmap in of.values.items()}


def run(site: SiteTree, examples: int, steps: int) -> None:
    Editors.site = site
    quiet = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    profile = settings(
        max_examples=examples, stateful_step_count=steps, deadline=None, suppress_health_check=quiet, database=None
    )
    run_state_machine_as_test(Editors, settings=profile)


def test_index_equals_one_built_anew(site: SiteTree) -> None:
    is_sqlite = connection.vendor == "sqlite"
    run(site, examples=12 if is_sqlite else 4, steps=25 if is_sqlite else 12)


def test_elasticsearch_equals_one_built_anew(site: SiteTree, elasticsearch_url: str, settings: Settings) -> None:
    settings.ELASTICSEARCH_URL = elasticsearch_url
    client.note_success()
    remote = remote_engine()
    remote.rebuild()
    try:
        run(site, examples=3, steps=12)
    finally:
        remote.drop()


def test_the_comparison_can_fail(site: SiteTree) -> None:
    page = StandardPageFactory()
    page.save_revision().publish()
    Page.objects.filter(pk=page.pk).update(title="Changed behind the back of the search")
    assert [difference.page_id for difference in differences()] == [page.pk]
    with pytest.raises(SystemExit):
        call_command("check_search")
