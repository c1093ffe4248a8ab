from datetime import datetime, time
from functools import cached_property
from typing import Any, ClassVar
from zoneinfo import ZoneInfo

from django.core.validators import MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.search import index

from pages.choices import country_choices, language_choices, time_zone_choices
from pages.fields import ChoiceListField
from pages.models import BasePage, OfOrganisation, WithPicture
from pages.models.base import LIST_FEATURES, TEXT_FEATURES
from pages.translation import synchronised, translated
from projects.models.funded import FundedPage
from search.kinds import Kind
from search.searchable import SearchFacts

from ..clock import earliest_moment, latest_moment
from ..panels import event as panels
from ..states import State, state_of
from ..validation import event_errors, raise_errors
from .event_kinds import EventKind
from .paid_parts import paid_choices


class EventPage(FundedPage, OfOrganisation, WithPicture, BasePage):
    """An event, a training with dates, or a mobility that people can apply for or that is planned."""

    class SingleRooms(models.TextChoices):
        ALL = "all", _("Everybody has a single room")
        SOME = "some", _("Some single rooms: ask for one")
        NONE = "none", _("Rooms are shared")

    class Status(models.TextChoices):
        PLANNED = "planned", _("Takes place")
        FULL = "full", _("Full")
        CANCELLED = "cancelled", _("Cancelled")
        POSTPONED = "postponed", _("Postponed")

    kind = models.CharField(_("kind"), max_length=20, choices=EventKind.choices, default=EventKind.EVENT)
    status = models.CharField(_("status"), max_length=12, choices=Status.choices, default=Status.PLANNED)
    status_note = models.TextField(_("what people should know about it"), blank=True)
    project = models.ForeignKey(
        "projects.ProjectPage", on_delete=models.SET_NULL, null=True, blank=True, related_name="+",
        verbose_name=_("project"),
    )  # fmt: skip
    programme = models.ForeignKey(
        "projects.FundingProgramme", on_delete=models.PROTECT, null=True, blank=True, related_name="+",
        verbose_name=_("funding programme"), help_text=_("Only where it differs from the project's."),
    )  # fmt: skip
    training_programme = models.ForeignKey(
        "events.TrainingProgrammePage", on_delete=models.SET_NULL, null=True, blank=True, related_name="+",
        verbose_name=_("training programme"),
    )  # fmt: skip
    time_zone = models.CharField(_("time zone"), max_length=40, choices=time_zone_choices, default="Europe/Helsinki")
    dates_note = models.CharField(
        _("about the dates"), max_length=200, blank=True, help_text=_("For example: dates not yet published.")
    )
    arrives_on = models.DateField(_("people arrive on"), null=True, blank=True)
    departs_on = models.DateField(_("people leave on"), null=True, blank=True)
    is_online = models.BooleanField(_("people can take part online"), default=False)
    is_on_site = models.BooleanField(_("people meet at a place"), default=True)
    place = models.CharField(_("place"), max_length=200, blank=True)
    address = models.CharField(_("address"), max_length=200, blank=True)
    town = models.CharField(_("town"), max_length=120, blank=True)
    country = models.CharField(_("country"), max_length=2, blank=True, choices=country_choices)
    online_link = models.URLField(_("link to take part"), blank=True)
    languages = ChoiceListField(_("working languages"), options=language_choices)
    interpretation = ChoiceListField(_("interpreting into"), options=language_choices)
    host = models.CharField(_("host"), max_length=200, blank=True, help_text=_("Where it is not the organiser."))
    seats = models.PositiveIntegerField(_("places"), null=True, blank=True, validators=[MinValueValidator(1)])
    seats_left = models.PositiveIntegerField(_("places left"), null=True, blank=True)

    body = RichTextField(_("what happens"), features=TEXT_FEATURES, blank=True)
    audience = RichTextField(_("who can take part"), features=LIST_FEATURES, blank=True)
    minimum_age = models.PositiveSmallIntegerField(_("lowest age"), null=True, blank=True)
    eligible_countries = ChoiceListField(_("from which countries"), options=country_choices)
    others_may_ask = models.BooleanField(_("people from other countries may ask too"), default=False)
    outcomes = RichTextField(_("what you will have learned"), features=LIST_FEATURES, blank=True)
    accommodation = models.CharField(_("where people stay"), max_length=200, blank=True)
    single_rooms = models.CharField(_("single rooms"), max_length=4, blank=True, choices=SingleRooms.choices)
    applications_open_on = models.DateField(_("applications open on"), null=True, blank=True)
    applications_close_on = models.DateField(_("apply by"), null=True, blank=True)
    applications_close_time = models.TimeField(_("until"), default=time(23, 59))
    how_to_apply = RichTextField(_("how to apply"), features=LIST_FEATURES, blank=True)
    application_link = models.URLField(_("link to apply"), blank=True)
    application_mailbox = models.EmailField(_("or a role mailbox"), blank=True)
    paid_parts = ChoiceListField(
        _("paid for everybody who takes part"), options=paid_choices,
        help_text=_("What nobody has to pay or to advance. People look for it in lists."),
    )  # fmt: skip
    crisis_plan = models.TextField(_("what to do in a crisis"), blank=True)

    TEXTS: ClassVar[tuple[str, ...]] = ("body", "audience", "outcomes", "how_to_apply")
    content_panels: ClassVar[list] = panels.content_panels
    search_fields: ClassVar[list] = [
        *BasePage.search_fields,
        *(index.SearchField(name) for name in (*TEXTS, "place", "town", "host")),
        index.RelatedFields("care_facts", [index.SearchField("note")]),
    ]
    translatable_fields: ClassVar[list] = [
        *BasePage.translatable_fields,
        *translated("status_note", "dates_note", "place", "town", "host", *TEXTS, "accommodation", "crisis_plan"),
        *translated("costs", "care_facts", "steps"),
        *synchronised(
            "kind", "status", "project", "programme", "training_programme", "time_zone", "is_online", "is_on_site",
            "address", "country", "online_link", "languages", "interpretation", "seats", "seats_left", "minimum_age",
            "eligible_countries", "applications_open_on", "applications_close_on", "applications_close_time",
            "application_link", "application_mailbox", "occurrences", "lead_picture", "arrives_on", "departs_on",
            "single_rooms", "others_may_ask", "paid_parts",
        ),
    ]  # fmt: skip
    parent_page_types: ClassVar[list[str]] = ["pages.OrganisationPage"]
    subpage_types: ClassVar[list[str]] = []
    search_kind = Kind.EVENT

    class Meta:
        verbose_name = _("event, training or mobility")
        verbose_name_plural = _("events, trainings and mobilities")

    def clean(self) -> None:
        super().clean()
        raise_errors(event_errors(self))

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from ..presentation import EventSheet  # presentation reads the models

        return super().get_context(request, *args, **kwargs) | {"sheet": EventSheet(self, request)}

    def get_search_kind(self) -> Kind:
        return EventKind(self.kind).search_kind

    @property
    def is_example(self) -> bool:
        return self.organisation.is_example

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.time_zone)

    @cached_property
    def occurrence_list(self) -> list:
        """The occurrences in the order of time."""
        return sorted(self.occurrences.all(), key=lambda row: row.first_moment)

    @property
    def opens_at(self) -> datetime | None:
        """The first moment of applications: the start of that day where the event is."""
        if not self.applications_open_on:
            return None
        return earliest_moment(self.applications_open_on, time.min, self.zone)

    @property
    def closes_at(self) -> datetime | None:
        """The last moment of applications: the written minute counts to its end."""
        if not self.applications_close_on:
            return None
        last = self.applications_close_time.replace(second=59, microsecond=999_999)
        return latest_moment(self.applications_close_on, last, self.zone)

    @property
    def starts_at(self) -> datetime | None:
        return self.occurrence_list[0].first_moment if self.occurrence_list else None

    @property
    def ends_at(self) -> datetime | None:
        return max((row.last_moment for row in self.occurrence_list), default=None)

    def is_on(self, at: datetime) -> bool:
        """Whether one of the occurrences lasts at that moment; between two of them nothing is on."""
        return any(row.first_moment <= at < row.last_moment for row in self.occurrence_list)

    @property
    def takes_applications(self) -> bool:
        """True where people can apply at some time: there is a deadline, a form or a mailbox."""
        return bool(self.applications_close_on or self.application_link or self.application_mailbox)

    @property
    def state(self) -> State:
        """Where the event stands at this moment, in the reader's words."""
        return state_of(self)

    @property
    def funding_programme(self) -> models.Model | None:
        """The event's own programme, else its project's."""
        return self.programme or (self.project.programme if self.project_id else None)

    @property
    def paying_programme(self) -> models.Model | None:
        return self.funding_programme

    @property
    def paying_authority(self) -> str:
        """The project's, unless the event is paid by another programme than its project."""
        return "" if self.programme_id else super().paying_authority

    def get_search_facts(self) -> SearchFacts:
        rows = self.occurrence_list
        programme = self.funding_programme
        countries = {self.country, *(self.eligible_countries if self.takes_applications else ())}
        return SearchFacts(
            countries=tuple(sorted(countries - {""})),
            programmes=(programme.slug,) if programme else (),
            organisations=(str(self.organisation.translation_key),),
            paid=tuple(self.paid_parts),
            years=tuple(sorted({row.starts_on.year for row in rows})),
            starts_on=min((row.starts_on for row in rows), default=None),
            ends_on=max((row.last_day for row in rows), default=None),
            starts_at=self.starts_at,
            ends_at=self.ends_at,
            takes_applications=self.takes_applications and self.status == self.Status.PLANNED and self.seats_left != 0,
            opens_at=self.opens_at,
            closes_at=self.closes_at,
            is_online=self.is_online,
            is_example=self.is_example,
            card={
                "event_kind": self.kind,
                "status": self.status,
                "town": self.town,
                "country": self.country,
                "seats": self.seats,
                "time_zone": self.time_zone,
                "dates_note": self.dates_note,
                "organisation": self.organisation.title,
                "languages": self.languages,
                "paid": self.paid_parts,
                "place": self.place,
                "times": [row.calendar_times for row in rows],
            },
        )
