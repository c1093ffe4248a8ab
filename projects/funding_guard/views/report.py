"""The report of all funded pages: what each lacks, in each language, and who let it out all the same."""

from typing import Any, ClassVar

import django_filters
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import ContentTypeFilter, WagtailFilterSet
from wagtail.admin.utils import get_user_display_name
from wagtail.admin.views.reports import ReportView
from wagtail.models import Page
from wagtail.permission_policies import ModelPermissionPolicy

from ...models import FundingNote
from ..findings import Finding, findings, funded_models


class Standing(models.TextChoices):
    """What to look for."""

    LACKING = "lacking", _("Something is missing and nobody wrote why")
    NOTED = "noted", _("Something is missing, with a note")
    COMPLETE = "complete", _("Nothing is missing")

    def holds(self, finding: Finding) -> bool:
        if self is Standing.COMPLETE:
            return not finding.lacks
        return bool(finding.undecided) if self is Standing.LACKING else finding.note_is_in_use


def _funded_types(request: HttpRequest) -> QuerySet:
    types = ContentType.objects.get_for_models(*funded_models()).values()
    return ContentType.objects.filter(pk__in=[each.pk for each in types]).order_by("model")


class FundedPagesFilterSet(WagtailFilterSet):
    """The language is added by Wagtail."""

    standing = django_filters.ChoiceFilter(label=_("Funding mark"), choices=Standing.choices, method="by_standing")
    live = django_filters.BooleanFilter(label=_("Published"))
    content_type = ContentTypeFilter(label=_("Type"), queryset=_funded_types)

    class Meta:
        model = Page
        fields: ClassVar[list[str]] = ["live", "content_type"]

    def by_standing(self, pages: QuerySet, _name: str, value: str) -> QuerySet:
        wanted = Standing(value)
        return pages.filter(pk__in=[pk for pk, row in self.request.funding_findings.items() if wanted.holds(row)])


class FundedPagesReport(ReportView):
    """Everything is looked up when the report is opened, so that nothing that went out by another way is missed."""

    page_title = _("Funding marks")
    header_icon = "tag"
    model = Page
    permission_policy = ModelPermissionPolicy(FundingNote)
    permission_required = "add"
    index_url_name = "funding_marks_report"
    index_results_url_name = "funding_marks_report_results"
    results_template_name = "projects/admin/funding_report_results.html"
    filterset_class = FundedPagesFilterSet
    list_export: ClassVar[list[str]] = [
        "title", "language", "kind", "status", "programme", "lacks", "sources", "note", "note_by", "note_on",
        "source_checked_on", "checked_on",
    ]  # fmt: skip
    export_headings: ClassVar[dict[str, Any]] = {
        "title": _("Page"),
        "language": _("Language"),
        "kind": _("Type"),
        "status": _("Status"),
        "programme": _("Funding programme"),
        "lacks": _("What is missing"),
        "sources": _("Where the rules come from"),
        "note": _("Note"),
        "note_by": _("Written by"),
        "note_on": _("Written on"),
        "source_checked_on": _("Facts checked with the source on"),
        "checked_on": _("Funding mark checked on"),
    }

    def get_filtered_queryset(self) -> list[Finding]:
        found = self.request.funding_findings = findings()
        pages = self.filter_queryset(Page.objects.filter(pk__in=list(found)))
        return [found[pk] for pk in pages.order_by("title", "locale_id", "pk").values_list("pk", flat=True)]

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(*args, **kwargs) | {"checked_at": timezone.localtime()}

    def to_row_dict(self, item: Finding) -> dict[str, Any]:
        page, note = item.page, item.note
        programme = page.paying_programme
        values = [
            page.title,
            page.locale.get_display_name(),
            item.type_name,
            str(page.status_string),
            programme.name if programme else "",
            " ".join(lack.text for lack in item.lacks),
            " ".join(dict.fromkeys(f"{lack.source}." for lack in item.lacks)).replace("..", "."),
            note.note if note else "",
            get_user_display_name(note.written_by) if note else "",
            timezone.localdate(note.written_at) if note else "",
            item.source_checked_on or "",
            timezone.localdate(),
        ]
        return dict(zip(self.list_export, values, strict=True))

    def get_filename(self) -> str:
        return f"funding-marks-{timezone.localdate():%Y-%m-%d}"
