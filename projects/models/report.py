from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.search import index

from pages.choices import country_choices
from pages.fields import PartialDateField
from pages.models import BasePage, HubImage, IndexPage, OfOrganisation, WithPicture
from pages.models.base import LIST_FEATURES
from pages.partial_dates import PartialDate
from pages.translation import synchronised, translated
from search.kinds import Kind
from search.searchable import SearchFacts

from ..panels import report as panels
from .funded import FundedPage


class ReportIndexPage(IndexPage):
    """What people learned on their journeys; reports lie below their organisations."""

    listed_kinds = (Kind.REPORT,)
    max_count_per_parent = 1
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("list of learning reports")


class MobilityReportPage(FundedPage, OfOrganisation, WithPicture, BasePage):
    """What a group went to see, saw, learned and changed at home. Numbers of people, never their names."""

    class ActivityType(models.TextChoices):
        JOB_SHADOWING = "job-shadowing", _("Job shadowing")
        COURSE = "course", _("Course or training")
        TEACHING = "teaching", _("Teaching or training others")
        GROUP_MOBILITY = "group-mobility", _("Group mobility of adult learners")
        INDIVIDUAL_MOBILITY = "individual-mobility", _("Individual mobility of an adult learner")
        EXPERT_VISIT = "expert-visit", _("Visit of an invited expert")
        STUDY_VISIT = "study-visit", _("Study visit")

    CHIME: ClassVar[tuple[str, ...]] = ("connectedness", "hope", "identity", "meaning", "empowerment")
    STORY: ClassVar[tuple[str, ...]] = ("went_to_see", "saw", "learned", "changed")

    search_kind = Kind.REPORT
    activity_type = models.CharField(_("kind of learning"), max_length=30, choices=ActivityType.choices)
    project = models.ForeignKey(
        "projects.ProjectPage", on_delete=models.SET_NULL, null=True, blank=True, related_name="+",
        verbose_name=_("project"),
    )  # fmt: skip
    event = models.ForeignKey(
        "events.EventPage", on_delete=models.SET_NULL, null=True, blank=True, related_name="+",
        verbose_name=_("announcement"), help_text=_("The mobility or visit on this site that led to the journey."),
    )  # fmt: skip
    sending_organisation = models.ForeignKey(
        "pages.OrganisationPage", on_delete=models.SET_NULL, null=True, blank=True, related_name="+",
        verbose_name=_("organisation that went"),
    )  # fmt: skip
    sending_name = models.CharField(_("or its name"), max_length=200, blank=True)
    sending_country = models.CharField(_("from (country)"), max_length=2, blank=True, choices=country_choices)
    host_organisation = models.ForeignKey(
        "pages.OrganisationPage", on_delete=models.SET_NULL, null=True, blank=True, related_name="+",
        verbose_name=_("host organisation"),
    )  # fmt: skip
    host_name = models.CharField(_("or its name"), max_length=200, blank=True)
    host_country = models.CharField(_("to (country)"), max_length=2, blank=True, choices=country_choices)
    host_town = models.CharField(_("to (town)"), max_length=120, blank=True)
    starts = PartialDateField(_("from"))
    ends = PartialDateField(_("to"))
    people_count = models.PositiveIntegerField(
        _("how many people went"), null=True, blank=True, validators=[MinValueValidator(1)]
    )
    lived_experience_count = models.PositiveIntegerField(
        _("of them with own experience of recovery"), null=True, blank=True,
        help_text=_("Leave empty where it could point to a person."),
    )  # fmt: skip
    people_description = models.CharField(
        _("who they were"), max_length=200, blank=True, help_text=_("In general words, never names.")
    )
    went_to_see = RichTextField(_("what we went to see"), features=LIST_FEATURES, blank=True)
    saw = RichTextField(_("what we saw"), features=LIST_FEATURES, blank=True)
    learned = RichTextField(_("what we learned"), features=LIST_FEATURES, blank=True)
    changed = RichTextField(_("what we changed at home, and when"), features=LIST_FEATURES, blank=True)
    connectedness = models.TextField(_("connectedness"), blank=True, help_text=_("Where did you feel you belonged?"))
    hope = models.TextField(_("hope"), blank=True, help_text=_("What gave you hope?"))
    identity = models.TextField(_("identity"), blank=True, help_text=_("Who could you be there?"))
    meaning = models.TextField(_("meaning"), blank=True, help_text=_("What felt worth doing?"))
    empowerment = models.TextField(_("empowerment"), blank=True, help_text=_("What did you decide yourselves?"))
    consent_until = models.DateField(
        _("the travellers' consent ends on"), null=True, blank=True,
        help_text=_("Their words are told with their consent until this day."),
    )  # fmt: skip

    content_panels: ClassVar[list] = panels.content_panels
    search_fields: ClassVar[list] = [
        *BasePage.search_fields,
        *(index.SearchField(name) for name in ("words_without_end", "people_description", "host_name", "host_town")),
        index.RelatedFields("materials", [index.SearchField("title"), index.SearchField("explanation")]),
    ]
    translatable_fields: ClassVar[list] = [
        *BasePage.translatable_fields,
        *translated("sending_name", "host_name", "host_town", "people_description", *STORY, *CHIME),
        *translated("follow_ups", "materials"),
        *synchronised(
            "activity_type", "project", "event", "sending_organisation", "sending_country", "host_organisation",
            "host_country", "starts", "ends", "people_count", "lived_experience_count", "consent_until",
            "lead_picture",
        ),
    ]  # fmt: skip
    parent_page_types: ClassVar[list[str]] = ["pages.OrganisationPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("learning report")
        verbose_name_plural = _("learning reports")

    def clean(self) -> None:
        super().clean()
        errors: dict[str, object] = {}
        if (
            self.starts
            and self.ends
            and PartialDate.parse(self.ends).last_day < PartialDate.parse(self.starts).first_day
        ):
            errors["ends"] = _("The journey cannot end before it starts.")
        if self.lived_experience_count and self.people_count and self.lived_experience_count > self.people_count:
            errors["lived_experience_count"] = _("This is more than the number of people who went.")
        if errors:
            raise ValidationError(errors)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from ..presentation import MobilityReportSheet  # presentation reads the models

        return super().get_context(request, *args, **kwargs) | {"sheet": MobilityReportSheet(self, request)}

    @property
    def is_example(self) -> bool:
        return self.organisation.is_example

    @property
    def consent_has_ended(self) -> bool:
        """Whether the day until which the travellers' words may be told has passed."""
        return self.consent_until is not None and self.consent_until < timezone.localdate()

    @property
    def shown_picture(self) -> HubImage | None:
        """A picture of the journey goes with the story of those who travelled."""
        return None if self.consent_has_ended else super().shown_picture

    @property
    def chime(self) -> list[tuple[str, str]]:
        """Name and words of the CHIME dimensions that somebody wrote about, in the order of the name."""
        return [
            (self._meta.get_field(name).verbose_name, getattr(self, name)) for name in self.CHIME if getattr(self, name)
        ]

    @property
    def words_without_end(self) -> list[str]:
        """What people told, for the search, which would keep the words after their consent ended.

        Words that are told only for a time therefore never enter it.
        """
        if self.consent_until:
            return []
        return [
            *(getattr(self, name) for name in (*self.STORY, *self.CHIME)),
            *(row.text for row in self.follow_ups.all()),
        ]

    def get_search_facts(self) -> SearchFacts:
        first = PartialDate.parse(self.starts).first_day if self.starts else None
        last = PartialDate.parse(self.ends or self.starts).last_day if self.starts else None
        host = self.host_organisation
        countries = {self.host_country or (host.country if host else ""), self.sending_country}
        programme = self.project.programme if self.project_id else None
        return SearchFacts(
            countries=tuple(sorted(countries - {""})),
            programmes=(programme.slug,) if programme else (),
            organisations=(str(self.organisation.translation_key),),
            years=(first.year,) if first else (),
            starts_on=first,
            ends_on=last,
            is_example=self.is_example,
            card={
                "starts": self.starts,
                "ends": self.ends,
                "town": self.host_town,
                "country": self.host_country,
                "organisation": self.organisation.title,
            },
        )
