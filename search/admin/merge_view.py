"""Merging a topic into another."""

from typing import Any

from django import forms
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic import PermissionCheckedMixin, WagtailAdminTemplateMixin
from wagtail.log_actions import log

from ..models import Concept
from ..vocabulary.merging import merge_concepts
from .concept_form import LocalisedChoiceField


class MergeForm(forms.Form):
    """The topic that stays."""

    target = LocalisedChoiceField(Concept.objects.none(), label=gettext_lazy("Topic that stays"))

    def __init__(self, *args: Any, source: Concept, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["target"].queryset = Concept.objects.with_labels().exclude(pk=source.pk)


class MergeConceptView(PermissionCheckedMixin, WagtailAdminTemplateMixin, FormView):
    """Says what will happen, then does it. Needs the permission to delete topics: one of the two is gone after."""

    model = Concept
    permission_required = "delete"
    form_class = MergeForm
    page_title = gettext_lazy("Merge topics")
    header_icon = "resubmit"
    template_name = "search/admin/merge_concept.html"

    @property
    def source(self) -> Concept:
        if not hasattr(self, "_source"):
            self._source = get_object_or_404(Concept.objects.with_labels(), pk=self.kwargs["pk"])
        return self._source

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"source": self.source}

    def get_page_subtitle(self) -> str:
        return self.source.label_in(get_language())

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        topics = {"url": reverse("concepts:index"), "label": _("Topics")}
        return [*self.breadcrumbs_items, topics, {"url": "", "label": self.get_header_title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            action_url=self.request.path,
            source_name=self.get_page_subtitle(),
            page_count=self.source.page_items.count(),
            submit_button_label=_("Merge for good"),
            submit_button_active_label=_("Merging…"),
            **kwargs,
        )

    def form_valid(self, form: MergeForm) -> HttpResponse:
        target, language = form.cleaned_data["target"], get_language()
        names = {"source": self.source.label_in(language), "target": target.label_in(language)}
        merge_concepts(self.source, target)
        log(instance=target, action="wagtail.edit", user=self.request.user)
        messages.success(self.request, _("“%(source)s” is part of “%(target)s” from now on.") % names)
        return redirect("concepts:edit", target.pk)
