"""What a group learned on a journey."""

from typing import Any, ClassVar

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from pages.models import OrganisationPage
from pages.partners.below import at_or_below
from projects.models import MobilityReportPage

from ...models import EventPage
from ...models.event_kinds import EventKind
from ...reporting import follow_announcement
from . import fields
from .announcement import Section, ShortForm

Activity = MobilityReportPage.ActivityType
_ACTIVITIES = {
    EventKind.MOBILITY: Activity.GROUP_MOBILITY,
    EventKind.EXPERT_VISIT: Activity.EXPERT_VISIT,
    EventKind.TRAINING: Activity.COURSE,
}


def journeys_of(organisation: OrganisationPage) -> QuerySet[EventPage]:
    """What the organisation announced for people to travel to, the latest first; in each language the page is in."""
    below = at_or_below(Page.objects.filter(translation_key=organisation.translation_key))
    return EventPage.objects.filter(below, kind__in=_ACTIVITIES, alias_of=None).order_by("-pk")


class ReportForm(ShortForm):
    """Numbers of people and what they learned, never names. Dates and place follow the announced mobility."""

    page_model = MobilityReportPage
    event = forms.ModelChoiceField(
        label=_("Which mobility"),
        queryset=EventPage.objects.none(),
        required=False,
        empty_label=_("One that was not announced here"),
        help_text=_("Its dates, its place and its project are taken over."),
    )
    activity_type = forms.ChoiceField(
        label=_("Kind of learning"),
        choices=[("", _("As announced")), *Activity.choices],
        required=False,
    )
    people_count = fields.number(_("How many people went"), help_text=_("A number, never names."))
    went_to_see = fields.words(_("What we went to see"), rows=2)
    learned = fields.words(_("What we learned"), rows=4)
    changed = fields.words(_("What we changed at home, and when"), help_text=_("You can add this later too."))
    sections: ClassVar[list[Section]] = [
        (_("Which journey"), [["event"], ["activity_type", "people_count"]]),
        (_("What"), [["title"], ["summary"]]),
        (_("What came of it"), [["went_to_see"], ["learned"], ["changed"]]),
    ]

    def __init__(self, *args: Any, organisation: OrganisationPage, **kwargs: Any) -> None:
        super().__init__(*args, organisation=organisation, **kwargs)
        self.fields["event"].queryset = journeys_of(organisation)
        self.fields["title"].required = False
        self.fields["title"].help_text = _("Empty: the title of the mobility, as a report.")

    def clean(self) -> dict[str, Any]:
        data = super().clean()
        if "event" in self.errors or data.get("event"):
            return data
        if not data.get("title") and "title" not in self.errors:
            self.add_error("title", _("Write a title, or choose the mobility."))
        if not data.get("activity_type") and "activity_type" not in self.errors:
            self.add_error("activity_type", _("Choose what kind of learning it was, or choose the mobility."))
        return data

    def new_page(self) -> MobilityReportPage:
        data, event = self.cleaned_data, self.cleaned_data["event"]
        report = MobilityReportPage(
            title=data["title"] or str(_("What we learned: %(mobility)s") % {"mobility": event.title})[:255],
            summary=data["summary"],
            activity_type=data["activity_type"] or _ACTIVITIES[EventKind(event.kind)],
            people_count=data["people_count"],
            sending_organisation=self.organisation,
            sending_country=self.organisation.country,
            **{name: fields.as_rich_text(data[name]) for name in ("went_to_see", "learned", "changed")},
        )
        if event:
            follow_announcement(report, event)
        return report
