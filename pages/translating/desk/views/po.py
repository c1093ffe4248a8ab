"""Taking translations home as PO files, and bringing them back."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse, reverse_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views import View
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page

from ..filters import DeskFilterSet
from ..gathering import lay_out
from ..permissions import TranslatorRequiredMixin
from ..po.archive import MAX_ARCHIVE_BYTES, MAX_FILES, write_archive
from ..po.bringing import bring_in


class ExportTranslationsView(TranslatorRequiredMixin, View):
    """A ZIP of the rows that the filters of the report leave, into one language. Nothing is begun by it."""

    http_method_names = ("get", "head", "options")

    def get(self, request: HttpRequest) -> HttpResponse:
        chosen = DeskFilterSet(request.GET, queryset=Page.objects.none(), request=request).chosen()
        rows = lay_out().chosen(**chosen) if chosen["language"] else []
        if not rows or len(rows) > MAX_FILES:
            text = _("Choose one language, and so few texts that there are %(number)d files at most.")
            messages.error(request, text % {"number": MAX_FILES})
            return redirect(f"{reverse('translations_to_do')}?{request.GET.urlencode()}")
        response = HttpResponse(write_archive(rows), content_type="application/zip")
        response["Content-Disposition"] = f'attachment; filename="translations-{chosen["language"]}.zip"'
        return response


class FileForm(forms.Form):
    file = forms.FileField(
        label=gettext_lazy("PO file, or ZIP with PO files"),
        widget=forms.FileInput(attrs={"accept": ".po,.zip"}),
        error_messages={"required": gettext_lazy("Choose a file."), "empty": gettext_lazy("This file is empty.")},
    )

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file.size > MAX_ARCHIVE_BYTES:
            limit = MAX_ARCHIVE_BYTES // (1024 * 1024)
            raise forms.ValidationError(_("A file may have %(limit)d MB at most.") % {"limit": limit})
        return file


class ImportTranslationsView(TranslatorRequiredMixin, WagtailAdminTemplateMixin, FormView):
    form_class = FileForm
    template_name = "pages/admin/translating/import.html"
    page_title = gettext_lazy("Bring in PO files")
    header_icon = "upload"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        report = {"url": reverse_lazy("translations_to_do"), "label": gettext_lazy("Translations to do")}
        return [*super().get_breadcrumbs_items(), report, {"url": "", "label": self.page_title}]

    def form_valid(self, form: FileForm) -> HttpResponse:
        file = form.cleaned_data["file"]
        results = bring_in(file.name, file.read(), self.request.user)
        return self.render_to_response(self.get_context_data(form=self.form_class(), results=results))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(**kwargs) | {"max_files": MAX_FILES}
