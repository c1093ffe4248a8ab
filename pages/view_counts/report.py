"""How often pages are read: a report by month, for partners of their own pages only."""

from typing import Any, ClassVar

import django_filters
from django.conf import settings
from django.db.models import QuerySet, Sum
from django.db.models.functions import TruncMonth
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.views.reports import ReportView
from wagtail.models import Page
from wagtail.permissions import policy_registry

from search.feeds.table import harmless

from ..partners.confinement.own import is_confined, own_pages
from .models import ViewCount


def _months() -> list[tuple[str, str]]:
    months = ViewCount.objects.annotate(month=TruncMonth("day")).order_by("-month").values_list("month", flat=True)
    return [(month.isoformat(), date_format(month, "YEAR_MONTH_FORMAT")) for month in months.distinct()]


def _languages() -> list[tuple[str, str]]:
    return list(settings.LANGUAGES)


class ViewsFilterSet(WagtailFilterSet):
    """One month, one language."""

    month = django_filters.ChoiceFilter(label=gettext_lazy("Month"), choices=_months)
    language = django_filters.ChoiceFilter(label=gettext_lazy("Language"), choices=_languages)

    class Meta:
        model = ViewCount
        fields: ClassVar[list[str]] = ["month", "language"]


class ViewsReport(ReportView):
    """One row for each page and month, the latest month first, in it what was read most. Also as CSV and XLSX."""

    page_title = gettext_lazy("Views of pages")
    header_icon = "view"
    model = ViewCount
    permission_policy = policy_registry.get_by_type(Page)
    any_permission_required: ClassVar[list[str]] = ["add", "change", "publish"]
    index_url_name = "views_report"
    index_results_url_name = "views_report_results"
    results_template_name = "pages/admin/views_report_results.html"
    filterset_class = ViewsFilterSet
    list_export: ClassVar[list[str]] = ["title", "language", "month", "times"]
    export_headings: ClassVar[dict[str, Any]] = {
        "title": gettext_lazy("Page"),
        "language": gettext_lazy("Language"),
        "month": gettext_lazy("Month"),
        "times": gettext_lazy("Views"),
    }

    def get_filtered_queryset(self) -> QuerySet:
        counts = ViewCount.objects.annotate(month=TruncMonth("day"))
        if is_confined(self.request.user):
            counts = counts.filter(page__in=own_pages(self.request.user).values("pk"))
        rows = self.filter_queryset(counts).values("page_id", "page__title", "language", "month")
        return rows.annotate(sum=Sum("times")).order_by("-month", "-sum", "page__title", "page_id", "language")

    def decorate_paginated_queryset(self, object_list: Any) -> Any:
        for row in object_list:
            row["shown_month"] = date_format(row["month"], "YEAR_MONTH_FORMAT")
            row["shown_times"] = told(row["sum"])
        return object_list

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(*args, **kwargs) | {"is_counting": settings.VIEW_COUNTS["on"]}

    def to_row_dict(self, item: dict[str, Any]) -> dict[str, Any]:
        month = f"{item['month']:%Y-%m}"
        values = [harmless(item["page__title"]), item["language"], month, told(item["sum"])]
        return dict(zip(self.list_export, values, strict=True))

    def get_filename(self) -> str:
        return f"views-{timezone.localdate():%Y-%m-%d}"


def told(times: int) -> int | str:
    """The number; a small one is not told exactly, as it may be the doing of one person."""
    least = settings.VIEW_COUNTS["told_from"]
    return times if times >= least else _("fewer than %(number)s") % {"number": least}
