from functools import cached_property
from typing import TYPE_CHECKING, Any
from uuid import UUID

from django.utils.translation import gettext as _

from pages.formatting import Deadline, deadline_of
from pages.linked_data import organization_of
from pages.presentation import (
    Fact,
    Section,
    Sheet,
    Step,
    TextPart,
    documents_for_reader,
    in_language,
    known,
    list_section,
    text_section,
)
from projects.presentation.journeys import Change, changes_of, reports_of_announcement
from projects.visibility import FundingMark
from search.models import SearchDocument

from ..funding import mark_of_event
from ..states import State, StateName
from . import event_facts as facts
from .event_chain import chain_of
from .event_json_ld import event_json_ld
from .state_words import Notice, is_off, notice_of, state_words

if TYPE_CHECKING:
    from ..models import EventPage

#: How many other calls a reader is offered who cannot come to this one.
OTHER_CALLS = 3
_TOO_LATE = (StateName.CANCELLED, StateName.POSTPONED, StateName.FULL, StateName.CLOSED, StateName.PAST)


class EventSheet(Sheet):
    """An event in words: the deadline and the cost come before the story."""

    page: "EventPage"

    @cached_property
    def event_state(self) -> State:
        """The state at the moment of reading."""
        return self.page.state

    @property
    def kind_label(self) -> str:
        return self.page.get_kind_display()

    @property
    def facts_title(self) -> str:
        return _("Facts")

    @property
    def is_off(self) -> bool:
        return is_off(self.event_state)

    @cached_property
    def state_words(self) -> str:
        return state_words(self.page, self.event_state)

    @property
    def badges(self) -> list[str]:
        return [] if self.is_off else [self.state_words]

    @property
    def state(self) -> str:
        return self.state_words if self.is_off else ""

    @property
    def notice(self) -> Notice | None:
        return notice_of(self.event_state)

    @cached_property
    def deadline(self) -> Deadline | None:
        """The application window while it is open or still to open."""
        event = self.page
        if not event.closes_at or not (self.event_state.takes_applications or self.opens_later):
            return None
        return deadline_of(event.closes_at, event.opens_at, event.time_zone)

    @property
    def opens_later(self) -> bool:
        return self.event_state.name == StateName.OPENS_LATER

    @property
    def takes_applications(self) -> bool:
        return self.event_state.takes_applications

    @property
    def has_dates(self) -> bool:
        """Whether there is a day to write into a calendar: of the event, or else the last one to apply."""
        return bool(self.page.occurrence_list or (self.page.closes_at and not self.is_off))

    @property
    def linked_data(self) -> dict[str, Any]:
        organiser = organization_of(self.organiser, self.request, self.language)
        return event_json_ld(self.page, self.request, self.event_state, organiser)

    @cached_property
    def mark(self) -> FundingMark | None:
        return mark_of_event(self.page)

    @cached_property
    def documents(self) -> dict[UUID, SearchDocument]:
        """The public pages this event belongs to: organiser, project, training programme."""
        event = self.page
        keys = [event.organisation.translation_key]
        keys += [event.project.translation_key] if event.project_id else []
        keys += [event.training_programme.translation_key] if event.training_programme_id else []
        return documents_for_reader(keys, self.language)

    @property
    def organiser(self) -> SearchDocument | None:
        """The public page of the organisation whose event it is."""
        return self.documents.get(self.page.organisation.translation_key)

    @cached_property
    def facts(self) -> list[Fact]:
        event, foreign = self.page, self.foreign
        return [
            facts.when_fact(event, self.is_off, foreign),
            facts.where_fact(event, foreign),
            *known(
                [
                    facts.seats_fact(event),
                    facts.paid_fact(event),
                    *facts.people_facts(event),
                    Fact(_("Host"), in_language(event.host, foreign)),
                    *facts.travel_facts(event, foreign),
                    *facts.belonging_facts(event, self.documents, self.language),
                ]
            ),
        ]

    @cached_property
    def reports(self) -> list[SearchDocument]:
        """What people told about the journeys that began here."""
        return reports_of_announcement(self.page.translation_key, self.language)

    @cached_property
    def changes(self) -> list[Change]:
        return changes_of(self.reports, self.language)

    @cached_property
    def chain(self) -> list[Step]:
        return chain_of(self.page, self.event_state, self.reports, self.changes, self.language)

    @cached_property
    def sections(self) -> list[Section]:
        event = self.page
        organiser = self.organiser
        return [
            *list_section("learned", _("What people learned"), "pages/parts/row_cards.html", self.reports),
            *list_section("since", _("What changed since"), "projects/parts/changes.html", self.changes),
            *list_section("costs", _("Costs and who pays"), "events/parts/costs.html", event.costs.all()),
            *text_section("about", _("What happens"), TextPart(event.body)),
            *text_section("who", _("Who can take part"), TextPart(event.audience)),
            *text_section("outcomes", _("What you will have learned"), TextPart(event.outcomes)),
            *list_section(
                "care", _("So that you can feel safe and well"), "events/parts/care.html", event.care_facts.all()
            ),
            *list_section("crisis", _("If things get hard"), "pages/parts/plain_text.html", event.crisis_plan),
            *list_section("apply", _("How to apply"), "events/parts/apply.html", self._application),
            *list_section("organiser", _("Organiser"), "pages/parts/row_cards.html", [organiser] if organiser else []),
            *list_section("others", _("Others you can apply for"), "pages/parts/row_cards.html", self._other_calls),
        ]

    @property
    def _application(self) -> "EventSheet | None":
        """This sheet, where there is anything to say about applying."""
        event = self.page
        is_in_time = self.takes_applications or self.opens_later
        ways = is_in_time and (event.application_link or event.application_mailbox)
        how = event.how_to_apply or ways or event.steps.all()
        return self if how and not self.is_off else None

    @property
    def _other_calls(self) -> list[SearchDocument]:
        if self.event_state.name not in _TOO_LATE:
            return []
        documents = SearchDocument.objects.for_reader(self.language).open_for_applications()
        return list(documents.exclude(translation_key=self.page.translation_key)[:OTHER_CALLS])
