"""An editor proposes a word that is no topic yet."""

from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.models import Page
from wagtail.permissions import policy_registry

from ..models import ConceptProposal
from ..vocabulary.checking import problem_with_word
from ..vocabulary.finding import concepts_named, normal
from .languages import site_languages


class ProposalForm(forms.ModelForm):
    """The word, its language, and why. ``page`` is where the editor missed it; one they may not edit is left out."""

    class Meta:
        model = ConceptProposal
        fields = ("word", "language", "note", "page")
        widgets: ClassVar = {"note": forms.Textarea(attrs={"rows": 3}), "page": forms.HiddenInput}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["language"] = forms.ChoiceField(label=_("Language"), choices=site_languages())
        self.fields["page"] = forms.CharField(required=False, widget=forms.HiddenInput)

    def clean_word(self) -> str:
        word = " ".join(self.cleaned_data["word"].split())
        if problem := problem_with_word(word):
            raise ValidationError(problem)
        if concepts := concepts_named([word], get_language())[word]:
            message = _("This word is a name of the topic “%(topic)s” already.")
            raise ValidationError(message % {"topic": concepts[0].label_in(get_language())})
        return word

    def clean_page(self) -> Page | None:
        number = self.cleaned_data["page"]
        return Page.objects.filter(pk=int(number)).first() if number.isascii() and number.isdecimal() else None


class ProposeConceptView(WagtailAdminTemplateMixin, FormView):
    """The form to propose a word. Answers in JSON (``message``) to the topic field's script, which asks for it."""

    form_class = ProposalForm
    page_title = gettext_lazy("Propose a topic")
    header_icon = "tag"
    template_name = "wagtailadmin/generic/form.html"

    def get_initial(self) -> dict[str, str]:
        return {"word": self.request.GET.get("word", ""), "language": self.request.GET.get("language", get_language())}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        labels = {"submit_button_label": _("Propose"), "submit_button_active_label": _("Sending…")}
        return super().get_context_data(action_url=reverse("propose_concept"), **labels, **kwargs)

    def form_valid(self, form: ProposalForm) -> HttpResponse:
        proposal = form.save(commit=False)
        message = _("“%(word)s” was proposed. The curators decide whether it becomes a topic.") % {
            "word": proposal.word
        }
        if self._is_waiting(proposal):
            message = _("“%(word)s” was proposed before. The curators will decide on it.") % {"word": proposal.word}
        else:
            if proposal.page and not proposal.page.permissions_for_user(self.request.user).can_edit():
                proposal.page = None
            proposal.proposed_by = self.request.user
            proposal.save()
        if wants_json(self.request):
            return JsonResponse({"message": message})
        messages.success(self.request, message)
        if proposal.pk and policy_registry.get_by_type(ConceptProposal).user_has_permission(
            self.request.user, "change"
        ):
            return redirect("concept_proposals:edit", proposal.pk)
        return redirect("wagtailadmin_home")

    def form_invalid(self, form: ProposalForm) -> HttpResponse:
        if wants_json(self.request):
            errors = [error for each in form.errors.values() for error in each]
            return JsonResponse({"message": " ".join(errors)}, status=400)
        return super().form_invalid(form)

    def _is_waiting(self, proposal: ConceptProposal) -> bool:
        waiting = ConceptProposal.objects.filter(status=ConceptProposal.Status.OPEN, language=proposal.language)
        return any(normal(word) == normal(proposal.word) for word in waiting.values_list("word", flat=True))


def wants_json(request: HttpRequest) -> bool:
    """Whether a script asks, not a person's form."""
    return request.headers.get("Accept", "").startswith("application/json")
