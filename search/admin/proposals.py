"""Proposed words: the list, and the curators' decision on one."""

from typing import Any

import django_filters
from django import forms
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.views.generic import IndexView, PermissionCheckedMixin, WagtailAdminTemplateMixin
from wagtail.permissions import policy_registry

from ..models import Concept, ConceptLabel, ConceptProposal
from ..signals import announce
from .concept_form import LocalisedChoiceField
from .languages import language_name

NEW_TOPIC, OTHER_WORD, REJECT = "new", "word", "reject"


class ProposalFilterSet(WagtailFilterSet):
    """Waiting words, or those decided on."""

    status = django_filters.ChoiceFilter(
        label=gettext_lazy("State"), choices=ConceptProposal.Status.choices, widget=forms.RadioSelect
    )

    class Meta:
        model = ConceptProposal
        fields = ("status",)


class ProposalIndexView(IndexView):
    """The newest word first; choosing one leads to the decision on it. Words come from editors, not from here."""

    filterset_class = ProposalFilterSet
    add_url_name = delete_url_name = copy_url_name = inspect_url_name = None

    @cached_property
    def is_searchable(self) -> bool:
        return False


class DecisionForm(forms.Form):
    """What becomes of a proposed word."""

    decision = forms.ChoiceField(
        label=gettext_lazy("Decision"),
        choices=[
            (OTHER_WORD, gettext_lazy("It is another word for a topic that is there")),
            (NEW_TOPIC, gettext_lazy("Make it a new topic")),
            (REJECT, gettext_lazy("Do not take it")),
        ],
        widget=forms.RadioSelect,
        initial=OTHER_WORD,
    )
    concept = LocalisedChoiceField(
        Concept.objects.with_labels(), required=False, label=gettext_lazy("Topic that it is another word for")
    )

    def clean(self) -> dict[str, Any]:
        super().clean()
        if self.cleaned_data.get("decision") == OTHER_WORD and not self.cleaned_data.get("concept"):
            self.add_error("concept", _("Choose the topic."))
        return self.cleaned_data


class DecideView(PermissionCheckedMixin, WagtailAdminTemplateMixin, FormView):
    """One proposed word with all that its proposer said, and the decision on it."""

    model = ConceptProposal
    permission_required = "change"
    form_class = DecisionForm
    page_title = gettext_lazy("Proposed word")
    header_icon = "help"
    template_name = "search/admin/decide_proposal.html"

    @cached_property
    def proposal(self) -> ConceptProposal:
        return get_object_or_404(ConceptProposal.objects.select_related("page", "concept"), pk=self.kwargs["pk"])

    def get_page_subtitle(self) -> str:
        return self.proposal.word

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        words = {"url": reverse("concept_proposals:index"), "label": _("Proposed words")}
        return [*self.breadcrumbs_items, words, {"url": "", "label": self.proposal.word}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            action_url=self.request.path,
            proposal=self.proposal,
            language=language_name(self.proposal.language),
            submit_button_label=_("Decide"),
            submit_button_active_label=_("Saving…"),
            **kwargs,
        )

    def form_valid(self, form: DecisionForm) -> HttpResponse:
        words = {"word": self.proposal.word}
        if form.cleaned_data["decision"] == NEW_TOPIC:
            return redirect(f"{reverse('concepts:add')}?{urlencode({'proposal': self.proposal.pk})}")
        if form.cleaned_data["decision"] == REJECT:
            self.proposal.reject()
            messages.success(self.request, _("“%(word)s” was not taken.") % words)
        elif not policy_registry.get_by_type(Concept).user_has_permission(self.request.user, "change"):
            form.add_error(None, _("You may not change topics."))
            return self.form_invalid(form)
        else:
            concept = form.cleaned_data["concept"]
            self._add_word(concept)
            words["topic"] = concept.label_in(get_language())
            messages.success(self.request, _("“%(word)s” is another word for “%(topic)s” now.") % words)
        return redirect("concept_proposals:index")

    @transaction.atomic
    def _add_word(self, concept: Concept) -> None:
        ConceptLabel.objects.get_or_create(concept=concept, language=self.proposal.language, label=self.proposal.word)
        self.proposal.accept(concept)
        announce([concept.pk])
