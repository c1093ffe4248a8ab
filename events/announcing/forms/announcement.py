"""Training, mobility and event."""

from collections.abc import Iterator
from datetime import date, time
from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from pages.models import OrganisationPage

from ...models import EventPage, Occurrence
from ...models.event_kinds import EventKind
from ...models.paid_parts import paid_choices
from ...validation import occurrence_errors
from .. import defaults
from . import fields
from .care import PREFIX, care_facts, care_fields

Section = tuple[str, list[list[str]]]
AT_PLACE, ONLINE, BOTH = "place", "online", "both"


class ShortForm(forms.Form):
    """A page below an organisation, asked in a few fields."""

    page_model: ClassVar[type[Page]]
    #: Headings, each with rows of fields; fields in one row stand beside each other.
    sections: ClassVar[list[Section]]

    class Media:
        css: ClassVar[dict[str, list[str]]] = {"all": ["events/announce.css"]}

    title = forms.CharField(label=_("Title"), max_length=255, help_text=_("What it is, in words that everybody knows."))
    summary = forms.CharField(
        label=_("Summary"),
        max_length=300,
        widget=forms.Textarea({"rows": 2}),
        help_text=_("One or two plain sentences. They stand in lists."),
    )

    def __init__(self, *args: Any, organisation: OrganisationPage, **kwargs: Any) -> None:
        self.organisation = organisation
        super().__init__(*args, **kwargs)

    def sections_with_fields(self) -> Iterator[tuple[str, list[list[forms.BoundField]]]]:
        for heading, rows in self.sections:
            yield heading, [[self[name] for name in row] for row in rows]

    def care_rows(self) -> list[forms.BoundField]:
        return [self[name] for name in self.fields if name.startswith(PREFIX)]

    def new_page(self) -> Page:
        """The page as it was written; not saved."""
        raise NotImplementedError


class AnnouncementForm(ShortForm):
    """What every announcement tells; ``kind`` is the kind of event that it becomes."""

    kind: ClassVar[EventKind]
    page_model = EventPage

    first_day = fields.day(_("First day"))
    last_day = fields.day(_("Last day"), help_text=_("Empty: the same day."))
    town = forms.CharField(label=_("Town"), max_length=120, required=False)
    country = fields.country(_("Country"))
    audience = fields.words(_("Who can take part"))
    languages = fields.several(_("Working language"))

    def __init__(self, *args: Any, organisation: OrganisationPage, **kwargs: Any) -> None:
        own = {
            "town": organisation.town,
            "country": organisation.country,
            "languages": [defaults.working_language(organisation)],
            "apply_at": organisation.mailbox,
            "how": AT_PLACE,
        }
        kwargs["initial"] = {**own, **(kwargs.get("initial") or {})}
        super().__init__(*args, organisation=organisation, **kwargs)
        self.fields["languages"].choices = defaults.languages_of_the_hub()
        self.fields.update(care_fields())

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        first, last = data.get("first_day"), data.get("last_day")
        self._check_times(first, last, data.get("start_time"), data.get("end_time"))
        if "first_day" not in self.errors and data.get("apply_by") and first and data["apply_by"] > first:
            self.add_error("apply_by", _("The last day to apply must come before it begins."))
        if data.get("how", AT_PLACE) == AT_PLACE and not data.get("country") and "country" not in self.errors:
            self.add_error("country", _("Choose the country where people meet."))
        return data

    def _check_times(self, *facts: date | time | None) -> None:
        """A field that could not be read keeps its own message only."""
        fields_of = {"starts_on": "first_day", "ends_on": "last_day"}
        for fact, message in occurrence_errors(*facts).items():
            name = fields_of.get(fact, fact)
            if name not in self.errors:
                self.add_error(name, message)

    def new_page(self) -> EventPage:
        data = self.cleaned_data
        way, how = data.get("apply_at") or fields.WayToApply(), data.get("how", AT_PLACE)
        event = EventPage(
            kind=self.kind,
            title=data["title"],
            summary=data["summary"],
            town=data["town"],
            country=data["country"],
            time_zone=defaults.time_zone_of(data["country"] or self.organisation.country),
            is_on_site=how != ONLINE,
            is_online=how != AT_PLACE,
            languages=data["languages"],
            audience=fields.as_rich_text(data["audience"]),
            seats=data.get("seats"),
            eligible_countries=data.get("eligible_countries") or [],
            others_may_ask=data.get("others_may_ask", False),
            paid_parts=data.get("paid_parts") or [],
            applications_close_on=data.get("apply_by"),
            application_link=way.link,
            application_mailbox=way.mailbox,
        )
        if data.get("first_day"):
            last = data["last_day"] if data["last_day"] != data["first_day"] else None
            times = {name: data.get(name) for name in ("start_time", "end_time")}
            event.occurrences = [Occurrence(starts_on=data["first_day"], ends_on=last, **times)]
        event.care_facts = list(care_facts(data))
        return event


class _AppliedFor(AnnouncementForm):
    """Something that people apply for."""

    seats = fields.number(_("Places"))
    paid_parts = fields.several(_("Paid for everybody who takes part"))
    apply_by = fields.day(_("Last day to apply"), help_text=_("Give people two weeks."))
    apply_at = fields.WayToApplyField(
        label=_("Where to apply"),
        max_length=300,
        required=False,
        help_text=_("A link, or the mailbox of a role such as info@… – never a private one."),
    )

    def __init__(self, *args: Any, organisation: OrganisationPage, **kwargs: Any) -> None:
        super().__init__(*args, organisation=organisation, **kwargs)
        self.fields["paid_parts"].choices = paid_choices()


class _AtPlaceOrOnline(AnnouncementForm):
    how = forms.ChoiceField(
        label=_("Where people meet"),
        choices=[(AT_PLACE, _("At a place")), (ONLINE, _("Online")), (BOTH, _("Both"))],
        widget=forms.RadioSelect,
    )


_WHAT: Section = (_("What"), [["title"], ["summary"]])
_PLACE = ["town", "country"]
_MONEY: Section = (_("Money"), [["paid_parts"]])
_APPLY: Section = (_("How to apply"), [["apply_by", "apply_at"]])


class TrainingForm(_AppliedFor, _AtPlaceOrOnline):
    kind = EventKind.TRAINING
    sections: ClassVar[list[Section]] = [
        _WHAT,
        (_("When and where"), [["first_day", "last_day"], ["how"], _PLACE]),
        (_("Who"), [["audience"], ["languages"], ["seats"]]),
        _MONEY,
        _APPLY,
    ]


class MobilityForm(_AppliedFor):
    kind = EventKind.MOBILITY
    eligible_countries = fields.several(_("From which countries"))
    others_may_ask = forms.BooleanField(label=_("People from other countries may ask too"), required=False)
    sections: ClassVar[list[Section]] = [
        _WHAT,
        (_("When and where to"), [["first_day", "last_day"], _PLACE]),
        (_("Who"), [["audience"], ["eligible_countries"], ["others_may_ask"], ["languages"], ["seats"]]),
        _MONEY,
        _APPLY,
    ]

    def __init__(self, *args: Any, organisation: OrganisationPage, **kwargs: Any) -> None:
        super().__init__(*args, organisation=organisation, **kwargs)
        self.fields["eligible_countries"].choices = defaults.countries_of_the_hub(organisation)


class EventForm(_AtPlaceOrOnline):
    kind = EventKind.EVENT
    start_time = fields.clock(_("Begins at"), help_text=_("Empty: the whole day."))
    end_time = fields.clock(_("Until"))
    sections: ClassVar[list[Section]] = [
        _WHAT,
        (_("When and where"), [["first_day", "last_day"], ["start_time", "end_time"], ["how"], _PLACE]),
        (_("Who"), [["audience"], ["languages"]]),
    ]
