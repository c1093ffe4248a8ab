"""The report "Translations to do": everything there is to do, most needed first, with filters and as a table file."""

from datetime import date
from functools import cached_property
from typing import Any, ClassVar

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.reports import ReportView
from wagtail.admin.widgets.button import HeaderButton
from wagtail.models import Page

from ..columns import COLUMNS
from ..filters import DeskFilterSet
from ..gathering import lay_out
from ..own_language import in_order, own_language, remember_language
from ..permissions import TranslatorRequiredMixin
from ..po.archive import MAX_FILES
from ..progress import fill_in_progress
from ..rows import DONE, Desk, Row, language_name
from ..states import State


class TranslationsToDoView(TranslatorRequiredMixin, ReportView):
    page_title = _("Translations to do")
    header_icon = "wagtail-localize-language"
    index_url_name = "translations_to_do"
    index_results_url_name = "translations_to_do_results"
    results_template_name = "pages/admin/translating/to_do_results.html"
    filterset_class = DeskFilterSet
    verbose_name_plural = _("translations")
    columns = COLUMNS
    list_export: ClassVar[list[str]] = [
        "title", "kind_label", "original_language", "language", "state.label", "reason.label", "strings_left",
    ]  # fmt: skip
    export_headings: ClassVar[dict[str, Any]] = {
        "title": _("Text"),
        "kind_label": _("Kind"),
        "original_language": _("Written in"),
        "language": _("Into"),
        "state.label": _("State"),
        "reason.label": _("Reason"),
        "strings_left": _("Parts left"),
    }

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if "language" in request.GET:
            remember_language(request, self.filters.chosen()["language"])
        elif not self.results_only and not self.is_export and own_language(request):
            query = request.GET.copy()
            query["language"] = own_language(request)
            return redirect(f"{self.index_url}?{query.urlencode()}")
        return super().get(request, *args, **kwargs)

    def get_filterset_kwargs(self) -> dict[str, Any]:
        return super().get_filterset_kwargs() | {"queryset": Page.objects.none()}

    @cached_property
    def desk(self) -> Desk:
        return lay_out()

    def get_filtered_queryset(self) -> list[Row]:
        return self.desk.chosen(**self.filters.chosen())

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(*args, **kwargs)
        fill_in_progress(context["object_list"])
        return context | {
            "counts": counts_of(self.desk, in_order(self.filters.chosen()["language"])),
            "chosen": self.filters.chosen(),
            "may_export_po": self.filters.chosen()["language"] and len(self.object_list) <= MAX_FILES,
            "po_limit": MAX_FILES,
            "query": self.request.GET.urlencode(),
        }

    @cached_property
    def header_buttons(self) -> list[HeaderButton]:
        return [HeaderButton(label=_("Bring in PO files"), url=reverse("import_translations"), icon_name="upload")]

    def to_row_dict(self, item: Row) -> dict[str, Any]:
        values = [
            item.title, item.kind_label, item.original_language, item.language, str(item.state.label),
            str(item.reason.label) if item.reason else "", item.strings_left,
        ]  # fmt: skip
        return dict(zip(self.list_export, values, strict=True))

    def get_filename(self) -> str:
        return f"translations-to-do-{date.today():%Y-%m-%d}"


def counts_of(desk: Desk, languages: list[str]) -> list[dict[str, Any]]:
    """A line for each language: its name, and a number with its address for each state."""
    url = reverse("translations_to_do")
    offered = dict(settings.LANGUAGES)
    return [
        {
            "code": code,
            "name": language_name(code),
            "states": [
                {"number": desk.count(code, state), "url": f"{url}?language={code}&state={state}", "label": state.label}
                for state in State
            ],
            "done": desk.count(code, DONE),
        }
        for code in languages
        if code in offered and code in desk.counts
    ]
