"""After any sequence of what editors do, and whatever the time, a kept page equals one rendered now."""

from datetime import datetime, time, timedelta

import pytest
from django.http import HttpResponse
from django.utils import timezone
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule, run_state_machine_as_test
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from network_site.page_cache.keeping import forget_pages, page_cache
from pages.images.models import HubImage, PeopleConsent
from pages.models import HelpLine, SiteSettings
from projects.models import EUStatement, FundingProgramme, ProgrammeName
from search.models import ConceptDefinition, ConceptGroup
from tests import factories as make
from tests.conftest import SiteTree
from tests.search.test_index_stateful import LANGUAGES, Editors, numbers, words

from .conftest import Reader

ADDRESSES = (
    "/en/",
    "/fi/",
    "/en/organisations/",
    "/en/projects/",
    "/en/events/",
    "/en/search/",
    "/en/search/?q=hope",
    "/fi/search/?kind=event&open=1",
    "/en/search/suggest/?q=ho",
    "/en/topics/",
    "/en/search/feed.rss",
    "/en/search/calendar.ics",
    "/en/search/list.json",
    "/sitemap-en.xml",
    "/sitemap-topics-fi.xml",
    "/en/old/",
)
#: Addresses that are read after every step.
READ = 4
_SHOWN = ("Content-Type", "Content-Language", "Location", "Content-Disposition", "Link")


def what_is_shown(response: HttpResponse) -> tuple:
    return response.status_code, response.content.decode(), [response.get(name) for name in _SHOWN]


class Readers(Editors):
    """Editors at work (see the search's own test), and readers who come back to the same addresses all the time."""

    site: SiteTree
    index_equals_one_built_anew = None  # the search's own test looks at that

    @initialize(addresses=st.lists(st.sampled_from(ADDRESSES), min_size=2, max_size=2, unique=True))
    def open_the_hub(self, addresses: list[str]) -> None:
        forget_pages()
        self.reader, self.addresses = Reader(), addresses
        self.begun = datetime(2030, 5, 6, 9, 0, tzinfo=timezone.get_default_timezone())
        self.usual_clock, self.passed = timezone.now, timedelta()
        timezone.now = lambda: self.begun + self.passed
        self.image = make.HubImageFactory(people_consent=PeopleConsent.CONSENTED)
        self.programme = make.FundingProgrammeFactory()
        project = make.ProjectPageFactory(title="Hope", programme=self.programme, lead_picture=self.image, live=False)
        self.done(lambda: self.publish(project))
        self.own_pages = [project.pk]

    def teardown(self) -> None:
        if hasattr(self, "usual_clock"):
            timezone.now = self.usual_clock
        forget_pages()
        super().teardown()

    @rule(number=numbers, days=st.integers(0, 3), zone=st.sampled_from(["Europe/Helsinki", "Europe/Lisbon"]))
    def announce_with_dates(self, number: int, days: int, zone: str) -> None:
        if organisation := self.some(number, pk__in=self.organisations):
            self.count += 1
            day = timezone.localdate() + timedelta(days=days)
            event = make.EventPageFactory(
                parent=organisation,
                slug=f"dated-{self.count}",
                live=False,
                time_zone=zone,
                applications_close_on=day,
                applications_close_time=time(12 + days),
            )
            make.OccurrenceFactory(page=event, starts_on=day, start_time=time(15), end_time=time(17))
            self.own_pages.append(event.pk)
            self.done(lambda: self.publish(event))

    @rule(hours=st.sampled_from([1, 4, 11, 26, 24 * 9]))
    def wait(self, hours: int) -> None:
        self.passed += timedelta(hours=hours)

    @rule(word=words, number=numbers)
    def change_the_site(self, word: str, number: int) -> None:
        own = SiteSettings.for_site(self.site.site)
        own.name, own.show_eu_mark = f"{word} {number}", bool(number % 2)
        self.done(own.save)
        line = HelpLine(settings=own, number=f"{number}", country="FI", language="en")
        self.done(line.save)

    @rule(word=words, number=numbers)
    def change_the_programme(self, word: str, number: int) -> None:
        self.done(lambda: FundingProgramme.objects.update(period=f"{word} {number}"[:20]))
        self.done(lambda: ProgrammeName.objects.update(name=f"{word} {number}"))
        self.done(lambda: EUStatement.objects.filter(language="en").update(co_funded=f"{word} {number}"))

    @rule(word=words, concept=numbers)
    def explain_a_concept(self, word: str, concept: int) -> None:
        if (pk := self.concept(concept)) is not None:
            self.done(lambda: ConceptDefinition.objects.update_or_create({"text": word}, concept_id=pk, language="en"))
            self.done(lambda: ConceptGroup.objects.update(sort_order=concept))

    @rule(days=st.sampled_from([0, 1, 400]))
    def end_a_consent(self, days: int) -> None:
        images = HubImage.objects.filter(pk=self.image.pk)
        self.done(lambda: images.update(consent_until=timezone.localdate() + timedelta(days=days)))

    @rule()
    def delete_the_picture(self) -> None:
        if image := HubImage.objects.filter(pk=self.image.pk).first():
            self.done(image.delete)

    @rule(number=numbers)
    def lead_elsewhere(self, number: int) -> None:
        if page := self.some(number):
            Redirect.objects.all().delete()
            self.done(lambda: Redirect.add_redirect("/en/old", page))

    @rule(number=numbers, language=st.sampled_from(LANGUAGES), word=words)
    def change_a_translation(self, number: int, language: str, word: str) -> None:
        if page := self.some(number, locale__language_code=language):
            page.title = f"{word} in {language}"
            self.done(lambda: self.publish(page))

    def _addresses(self) -> list[str]:
        """The chosen ones, the project and whatever else was made last, whether it can be read or not."""
        pages = Page.objects.filter(pk__in=[self.own_pages[0], *self.own_pages[-1:]])
        newest = Page.objects.filter(depth__gt=3).exclude(pk__in=self.own_pages).order_by("-pk")[:1]
        urls = [page.url for page in (*pages, *newest)]
        return [*self.addresses, *(url for url in urls if url)][: READ + 1]

    @invariant()
    def what_is_kept_equals_what_is_rendered(self) -> None:
        if not hasattr(self, "reader"):
            return
        for address in self._addresses():
            kept = len(page_cache().memory)
            given = self.reader.get(address)
            was_kept = len(page_cache().memory) == kept
            if was_kept:
                assert what_is_shown(given) == what_is_shown(self.reader.fresh(address)), address


def run(site: SiteTree, examples: int, steps: int) -> None:
    Readers.site = site
    quiet = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]
    profile = settings(
        max_examples=examples, stateful_step_count=steps, deadline=None, suppress_health_check=quiet, database=None
    )
    run_state_machine_as_test(Readers, settings=profile)


def test_what_is_kept_equals_what_is_rendered(site: SiteTree) -> None:
    run(site, examples=4, steps=9)


@pytest.mark.parametrize("what", ["page_cache.watching.is_content", "page_cache.moments.next_boundary"])
def test_the_comparison_can_fail(site: SiteTree, what: str, monkeypatch: pytest.MonkeyPatch, reader: Reader) -> None:
    """Without the raising, or without the boundaries, an old page is shown."""
    day = timezone.localdate()
    event = make.published(make.EventPageFactory(applications_close_on=day + timedelta(days=2)))
    if what.endswith("is_content"):
        monkeypatch.setattr(f"network_site.{what}", lambda *_: False)
    else:
        far = datetime(2100, 1, 1, tzinfo=timezone.get_default_timezone())
        monkeypatch.setattr("network_site.page_cache.keeping.next_boundary", lambda _now: far)
    reader.get(event.url)
    if what.endswith("is_content"):
        event.title = "Another name"
        make.published(event)
    else:
        later = timezone.now() + timedelta(days=1)
        monkeypatch.setattr(timezone, "now", lambda: later)
    assert what_is_shown(reader.get(event.url)) != what_is_shown(reader.fresh(event.url))
