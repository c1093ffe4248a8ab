from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.search import index

from search.kinds import Kind
from search.searchable import SearchFacts

from ..choices import country_choices
from ..images.models import HubImage
from ..panels import organisation as panels
from ..translation import synchronised, translated
from .base import LIST_FEATURES, TEXT_FEATURES, BasePage
from .with_picture import WithPicture, shown


class OrganisationPage(WithPicture, BasePage):
    """A partner: who they are, where they work, what they offer. Their announcements and reports lie below it."""

    class OrganisationKind(models.TextChoices):
        ASSOCIATION = "association", _("Association")
        FOUNDATION = "foundation", _("Foundation")
        COMPANY = "company", _("Company")
        PUBLIC_AUTHORITY = "public-authority", _("Public authority")
        HEALTH_SERVICE = "health-service", _("Health or social service")
        UNIVERSITY = "university", _("University or school")
        NETWORK = "network", _("Network of organisations")
        OTHER = "other", _("Other")

    search_kind = Kind.ORGANISATION
    legal_name = models.CharField(
        _("legal name"), max_length=200, blank=True,
        help_text=_("The registered name, in the organisation's own language. Leave it empty where it is unknown."),
    )  # fmt: skip
    short_name = models.CharField(_("short name"), max_length=60, blank=True)
    kind = models.CharField(_("kind of organisation"), max_length=20, choices=OrganisationKind.choices)
    country = models.CharField(
        _("country"), max_length=2, blank=True, choices=country_choices,
        help_text=_("Left empty only by a network that belongs to no single country."),
    )  # fmt: skip
    town = models.CharField(_("town"), max_length=120, blank=True)
    premises = models.CharField(_("premises"), max_length=200, blank=True, help_text=_("Part of town or address."))
    latitude = models.DecimalField(
        _("latitude"), max_digits=8, decimal_places=5, null=True, blank=True,
        validators=[MinValueValidator(-90), MaxValueValidator(90)],
    )  # fmt: skip
    longitude = models.DecimalField(
        _("longitude"), max_digits=8, decimal_places=5, null=True, blank=True,
        validators=[MinValueValidator(-180), MaxValueValidator(180)],
    )  # fmt: skip
    logo = models.ForeignKey(
        HubImage, on_delete=models.SET_NULL, null=True, blank=True, related_name="+",
        verbose_name=_("logo"),
        help_text=_("Shown small and whole above the facts."),
    )  # fmt: skip
    founded = models.PositiveSmallIntegerField(
        _("founded in"), null=True, blank=True, validators=[MinValueValidator(1000), MaxValueValidator(2100)]
    )
    website = models.URLField(_("website"), blank=True)
    mailbox = models.EmailField(
        _("role mailbox"), blank=True, help_text=_("A shared mailbox such as info@… – never a private one.")
    )
    description = RichTextField(_("who we are"), features=TEXT_FEATURES, blank=True)
    areas = models.CharField(_("works in"), max_length=200, blank=True, help_text=_("Regions, for example Lapland."))
    services = RichTextField(_("services offered"), features=LIST_FEATURES, blank=True)
    cooperation = RichTextField(_("most important partners"), features=LIST_FEATURES, blank=True)
    staff_count = models.PositiveIntegerField(_("number of staff"), null=True, blank=True)
    volunteer_count = models.PositiveIntegerField(_("number of trained volunteers"), null=True, blank=True)
    volunteer_count_is_approximate = models.BooleanField(_("about this many volunteers"), default=False)
    counts_year = models.PositiveSmallIntegerField(
        _("counted in"), null=True, blank=True, validators=[MinValueValidator(1900), MaxValueValidator(2100)]
    )
    is_example_organisation = models.BooleanField(
        _("invented example"),
        default=False,
        help_text=_("This organisation does not exist. Its pages tell readers so."),
    )

    content_panels: ClassVar[list] = panels.content_panels
    search_fields: ClassVar[list] = [
        *BasePage.search_fields,
        index.SearchField("legal_name", boost=3),
        index.SearchField("short_name", boost=3),
        index.SearchField("town"),
        index.SearchField("areas"),
        index.SearchField("description"),
        index.SearchField("services"),
        index.SearchField("cooperation"),
    ]
    translatable_fields: ClassVar[list] = [
        *BasePage.translatable_fields,
        *translated("town", "premises", "description", "areas", "services", "cooperation", "contacts"),
        *synchronised(
            "legal_name", "short_name", "kind", "country", "latitude", "longitude", "founded", "website", "mailbox",
            "staff_count", "volunteer_count", "volunteer_count_is_approximate", "counts_year",
            "is_example_organisation", "logo", "lead_picture",
        ),
    ]  # fmt: skip
    parent_page_types: ClassVar[list[str]] = ["pages.OrganisationIndexPage"]
    subpage_types: ClassVar[list[str]] = [
        "events.EventPage",
        "events.TrainingProgrammePage",
        "projects.MobilityReportPage",
        "pages.SelfAssessmentPage",
    ]

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")

    def clean(self) -> None:
        super().clean()
        errors: dict[str, object] = {}
        if not self.country and self.kind != self.OrganisationKind.NETWORK:
            errors["country"] = _("Choose the country.")
        if (self.latitude is None) != (self.longitude is None):
            errors["longitude"] = _("Give both latitude and longitude, or neither.")
        if (self.staff_count is not None or self.volunteer_count is not None) and not self.counts_year:
            errors["counts_year"] = _("Write the year in which people were counted.")
        if errors:
            raise ValidationError(errors)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from ..presentation import OrganisationSheet  # presentation reads the models

        return super().get_context(request, *args, **kwargs) | {"sheet": OrganisationSheet(self, request)}

    @property
    def shown_logo(self) -> HubImage | None:
        """The logo that readers see today."""
        return shown(self.logo)

    @property
    def is_example(self) -> bool:
        return self.is_example_organisation

    def get_search_facts(self) -> SearchFacts:
        return SearchFacts(
            countries=(self.country,) if self.country else (),
            organisations=(str(self.translation_key),),
            is_example=self.is_example,
            card={
                "town": self.town,
                "country": self.country,
                "kind_label": self.kind,
                "founded": self.founded,
                "short_name": self.short_name,
            },
        )
