from functools import cached_property
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.search import index

from pages.choices import validate_currency
from pages.fields import PartialDateField
from pages.models import BasePage, IndexPage, WithPicture
from pages.models.base import LIST_FEATURES
from pages.partial_dates import PartialDate
from pages.translation import synchronised, translated
from search.kinds import Kind
from search.searchable import SearchFacts

from ..codes import ProjectCode, parse_code
from ..codes.parsing import MalformedCode
from ..codes.vocabulary import FIELDS
from ..panels import project as panels
from .funded import FundedPage
from .participation import Participation


class ProjectIndexPage(IndexPage):
    """All projects; project pages are made below it."""

    listed_kinds = (Kind.PROJECT,)
    max_count_per_parent = 1
    subpage_types: ClassVar[list[str]] = ["projects.ProjectPage"]

    class Meta:
        verbose_name = _("list of projects")


class ProjectPage(FundedPage, WithPicture, BasePage):
    """A funded project: facts first, then what it wanted, how it worked and what came of it."""

    class AmountKind(models.TextChoices):
        GRANTED = "granted", _("Granted")
        REALISED = "realised", _("Really used")

    search_kind = Kind.PROJECT
    acronym = models.CharField(_("short name"), max_length=40, blank=True)
    code = models.CharField(
        _("project code"), max_length=60, blank=True,
        help_text=_("As in the grant agreement, for example 2024-1-EE01-KA122-ADU-000233253 or S21275."),
    )  # fmt: skip
    programme = models.ForeignKey(
        "projects.FundingProgramme", on_delete=models.PROTECT, null=True, blank=True, related_name="+",
        verbose_name=_("funding programme"),
    )  # fmt: skip
    action_code = models.CharField(
        _("action"), max_length=20, blank=True, help_text=_("For example KA122. Read from the code where it says so.")
    )
    field_of_education = models.CharField(
        _("field of education"), max_length=3, choices=list(FIELDS.items()), blank=True
    )
    starts = PartialDateField(_("started"))
    ends = PartialDateField(_("ended or will end"))
    amount = models.DecimalField(
        _("public funding"), max_digits=14, decimal_places=2, null=True, blank=True, validators=[MinValueValidator(0)]
    )
    currency = models.CharField(
        _("currency"), max_length=3, default="EUR", blank=True, validators=[validate_currency],
        help_text=_("Three letters, such as EUR."),
    )  # fmt: skip
    amount_kind = models.CharField(_("granted or used"), max_length=10, choices=AmountKind.choices, blank=True)
    granting_authority = models.CharField(
        _("granting authority"), max_length=200, blank=True,
        help_text=_("Who gave the money: a ministry, a national agency, an EU delegation."),
    )  # fmt: skip
    official_record = models.URLField(_("official record"), blank=True)
    official_record_lost = models.BooleanField(_("the link to the official record is lost"), default=False)

    background = RichTextField(_("background"), features=LIST_FEATURES, blank=True)
    needs = RichTextField(_("needs"), features=LIST_FEATURES, blank=True)
    aims = RichTextField(_("aims"), features=LIST_FEATURES, blank=True)
    target_groups = RichTextField(_("for whom"), features=LIST_FEATURES, blank=True)
    approach = RichTextField(_("approach"), features=LIST_FEATURES, blank=True)
    services = RichTextField(_("services delivered"), features=LIST_FEATURES, blank=True)
    results = RichTextField(_("results"), features=LIST_FEATURES, blank=True)
    adoption = RichTextField(_("what stayed in use"), features=LIST_FEATURES, blank=True)
    promotion = RichTextField(_("how people heard of it"), features=LIST_FEATURES, blank=True)
    remarks = RichTextField(_("remarks"), features=LIST_FEATURES, blank=True)
    source = models.CharField(
        _("source of the facts"), max_length=300, blank=True, help_text=_("Who published them, in words.")
    )
    checked_on = models.DateField(_("checked with the source on"), null=True, blank=True)
    is_example_project = models.BooleanField(
        _("invented example"), default=False, help_text=_("This project does not exist. Its page tells readers so.")
    )

    TEXTS: ClassVar[tuple[str, ...]] = (
        "background", "needs", "aims", "target_groups", "approach", "services", "results", "adoption", "promotion",
        "remarks",
    )  # fmt: skip
    content_panels: ClassVar[list] = panels.content_panels
    search_fields: ClassVar[list] = [
        *BasePage.search_fields,
        index.SearchField("acronym", boost=3),
        index.SearchField("code", boost=3),
        index.SearchField("granting_authority"),
        *(index.SearchField(name) for name in TEXTS),
        index.RelatedFields("participations", [index.SearchField("name"), index.SearchField("note")]),
        index.RelatedFields("work_packages", [index.SearchField("title"), index.SearchField("text")]),
        index.RelatedFields("indicators", [index.SearchField("label")]),
        index.RelatedFields(
            "outputs", [index.SearchField(name) for name in ("title", "explanation", "authors", "publisher")]
        ),
    ]
    translatable_fields: ClassVar[list] = [
        *BasePage.translatable_fields,
        *translated("granting_authority", *TEXTS, "source"),
        *translated("participations", "work_packages", "indicators", "outputs"),
        *synchronised(
            "acronym", "code", "programme", "action_code", "field_of_education", "starts", "ends", "amount", "currency",
            "amount_kind", "official_record", "official_record_lost", "checked_on", "is_example_project",
            "lead_picture",
        ),
    ]  # fmt: skip
    parent_page_types: ClassVar[list[str]] = ["projects.ProjectIndexPage"]
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("project")
        verbose_name_plural = _("projects")

    def clean(self) -> None:
        super().clean()
        errors: dict[str, object] = {}
        self.code, self.currency = self.code.strip(), self.currency.strip().upper()
        if self.code:
            errors |= self._code_errors()
        if (
            self.starts
            and self.ends
            and PartialDate.parse(self.ends).last_day < PartialDate.parse(self.starts).first_day
        ):
            errors["ends"] = _("The project cannot end before it starts.")
        if self.amount is not None and not self.currency:
            errors["currency"] = _("Write the currency of the amount.")
        if self.amount is not None and not self.amount_kind:
            errors["amount_kind"] = _("Say whether this sum was granted or really used.")
        if self.official_record and self.official_record_lost:
            errors["official_record_lost"] = _("There is a link: either remove it or untick “lost”.")
        if errors:
            raise ValidationError(errors)

    def _code_errors(self) -> dict[str, object]:
        try:
            parts = {part.text for part in parse_code(self.code).parts}
        except MalformedCode as problem:
            return {"code": str(problem)}
        if self.action_code and any(part.startswith("KA") for part in parts) and self.action_code not in parts:
            return {"action_code": _("The code says another action.")}
        twin = ProjectPage.objects.filter(code__iexact=self.code).exclude(translation_key=self.translation_key).first()
        if twin:
            return {"code": _("The project “%(title)s” already has this code.") % {"title": twin.title}}
        return {}

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from ..presentation import ProjectSheet  # presentation reads the models

        return super().get_context(request, *args, **kwargs) | {"sheet": ProjectSheet(self, request)}

    @property
    def is_example(self) -> bool:
        return self.is_example_project

    @property
    def paying_project(self) -> "ProjectPage":
        return self

    @property
    def parsed_code(self) -> ProjectCode | None:
        """The code in parts; none where the project has no code or an old one that breaks its form."""
        try:
            return parse_code(self.code) if self.code else None
        except MalformedCode:
            return None

    @cached_property
    def participation_list(self) -> list[Participation]:
        """Who took part, coordinator first, with their organisation pages already loaded."""
        order = list(Participation.Role.values)
        rows = list(self.participations.select_related("organisation"))
        return sorted(rows, key=lambda row: order.index(row.role))

    def get_search_facts(self) -> SearchFacts:
        first = PartialDate.parse(self.starts).first_day if self.starts else None
        last = PartialDate.parse(self.ends).last_day if self.ends else None
        years = range(first.year, (last or first).year + 1) if first else ()
        countries = {row.country_code for row in self.participation_list if row.country_code}
        organisations = {
            str(row.organisation.translation_key) for row in self.participation_list if row.organisation_id
        }
        return SearchFacts(
            countries=tuple(sorted(countries)),
            programmes=(self.programme.slug,) if self.programme_id else (),
            organisations=tuple(sorted(organisations)),
            years=tuple(years),
            starts_on=first,
            ends_on=last,
            is_example=self.is_example,
            card={
                "acronym": self.acronym,
                "code": self.code,
                "countries": sorted(countries),
                "starts": self.starts,
                "ends": self.ends,
            },
        )
