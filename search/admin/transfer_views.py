"""The vocabulary goes out as a file, and a file comes in."""

from typing import Any

from django import forms
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, View
from wagtail.admin import messages
from wagtail.admin.views.generic import PermissionCheckedMixin, WagtailAdminTemplateMixin

from ..models import Concept
from ..vocabulary.csv_format import write_concepts, write_groups
from ..vocabulary.entries import Problem, VocabularyError
from ..vocabulary.exporting import current_vocabulary
from ..vocabulary.files import MAX_BYTES, read_vocabulary
from ..vocabulary.loading import LoadReport, load_vocabulary

#: File name and content type by the name of the format.
FORMATS = {
    "csv": ("topics.csv", "text/csv; charset=utf-8"),
    "groups": ("topic-groups.csv", "text/csv; charset=utf-8"),
    "turtle": ("topics.ttl", "text/turtle; charset=utf-8"),
}
#: A spreadsheet takes a CSV file for UTF-8 only when this stands before it.
BYTE_ORDER_MARK = "\ufeff"


class ExportConceptsView(PermissionCheckedMixin, View):
    """All topics as a file in one of FORMATS."""

    model = Concept
    any_permission_required = ("add", "change", "delete", "view")

    def get(self, request: HttpRequest, name: str) -> HttpResponse:
        if name not in FORMATS:
            raise Http404
        vocabulary = current_vocabulary()
        if name == "csv":
            text = BYTE_ORDER_MARK + write_concepts(vocabulary.concepts)
        elif name == "groups":
            text = BYTE_ORDER_MARK + write_groups(vocabulary.groups)
        else:
            from ..vocabulary.skos_format import write_turtle  # rdflib is large, and few ever want Turtle

            text = write_turtle(vocabulary, settings.WAGTAILADMIN_BASE_URL)
        file_name, content_type = FORMATS[name]
        headers = {"Content-Disposition": f'attachment; filename="{file_name}"'}
        return HttpResponse(text, content_type=content_type, headers=headers)


class ImportForm(forms.Form):
    """One file, and how strictly to take it."""

    file = forms.FileField(
        label=gettext_lazy("File"),
        help_text=gettext_lazy("Topics as CSV or SKOS (Turtle), or groups as CSV: best one that was exported here."),
        widget=forms.FileInput(attrs={"accept": ".csv,.ttl"}),
    )
    replace_synonyms = forms.BooleanField(
        label=gettext_lazy("Take away other words that the file does not have"),
        help_text=gettext_lazy("Only for topics and languages that the file speaks about."),
        required=False,
    )


class ImportConceptsView(PermissionCheckedMixin, WagtailAdminTemplateMixin, FormView):
    """Loads a file whole, or not at all and says what is wrong on which line."""

    model = Concept
    permission_required = "change"
    form_class = ImportForm
    page_title = gettext_lazy("Import topics")
    header_icon = "upload"
    template_name = "search/admin/import_concepts.html"

    def user_has_permission(self, permission: str) -> bool:
        """A file adds topics and changes them."""
        return super().user_has_permission("add") and super().user_has_permission(permission)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        topics = {"url": reverse("concepts:index"), "label": _("Topics")}
        return [*self.breadcrumbs_items, topics, {"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        labels = {"submit_button_label": _("Import"), "submit_button_active_label": _("Importing…")}
        return super().get_context_data(action_url=self.request.path, **labels, **kwargs)

    def form_valid(self, form: ImportForm) -> HttpResponse:
        file = form.cleaned_data["file"]
        try:
            vocabulary = read_vocabulary(file.name, file.read(MAX_BYTES + 1))
            report = load_vocabulary(vocabulary, replace_synonyms=form.cleaned_data["replace_synonyms"])
        except VocabularyError as error:
            return self._refuse(form, error.problems)
        messages.success(self.request, _in_words(report))
        return redirect("concepts:index")

    def _refuse(self, form: ImportForm, problems: list[Problem]) -> HttpResponse:
        form.add_error("file", _("Nothing was imported: the file has mistakes. They are listed below."))
        return self.render_to_response(self.get_context_data(form=form, problems=problems))


def _in_words(report: LoadReport) -> str:
    sentence = _(
        "Topics: %(created)d added, %(updated)d changed, %(unchanged)d as before, %(merged)d left alone because they "
        "were merged. Groups: %(groups_created)d added, %(groups_updated)d changed."
    )
    names = ("created", "updated", "unchanged", "merged", "groups_created", "groups_updated")
    return sentence % {name: len(getattr(report, name)) for name in names}
