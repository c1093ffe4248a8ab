"""Adding, editing and deleting a topic."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.views.generic import CreateView, DeleteView, EditView
from wagtail.admin.widgets.button import Button

from ..models import Concept, ConceptProposal
from ..signals import announce
from .languages import field_suffix


class ConceptCreateView(CreateView):
    """A new topic; ``?proposal=`` starts it with a proposed word, which then counts as accepted."""

    @cached_property
    def proposal(self) -> ConceptProposal | None:
        number = self.request.GET.get("proposal", "")
        waiting = ConceptProposal.objects.filter(status=ConceptProposal.Status.OPEN)
        return waiting.filter(pk=int(number)).first() if number.isascii() and number.isdecimal() else None

    def get_initial(self) -> dict[str, Any]:
        if self.proposal is None:
            return super().get_initial()
        return {f"label_{field_suffix(self.proposal.language)}": self.proposal.word}

    def get_add_url(self) -> str:
        query = f"?{urlencode({'proposal': self.proposal.pk})}" if self.proposal else ""
        return super().get_add_url() + query

    def save_instance(self) -> Concept:
        concept = super().save_instance()
        if self.proposal:
            self.proposal.accept(concept)
        return concept


class ConceptEditView(EditView):
    """A topic's words and place."""

    def get_page_subtitle(self) -> str:
        return self.object.label_in(get_language())

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        buttons = [*super().header_more_buttons]
        if self.can_delete:
            url = reverse("merge_concept", args=[self.object.pk])
            buttons.append(Button(_("Merge into another topic"), url=url, icon_name="resubmit", priority=15))
        buttons.append(
            Button(_("Show the topic page"), url=self.object.get_absolute_url(), icon_name="view", priority=40)
        )
        return buttons


class ConceptDeleteView(DeleteView):
    """Deleting a topic that no page carries. One in use is merged into another instead: no page loses its topic."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        pages = self.object.page_items.count()
        if pages and self.user_has_permission("delete"):
            message = ngettext(
                "“%(topic)s” cannot be deleted: %(count)s page carries it. Merge it into another topic instead.",
                "“%(topic)s” cannot be deleted: %(count)s pages carry it. Merge it into another topic instead.",
                pages,
            )
            messages.error(request, message % {"topic": self.object.label_in(get_language()), "count": pages})
            return redirect("merge_concept", pk=self.object.pk)
        return super().dispatch(request, *args, **kwargs)

    def delete_action(self) -> None:
        gone = self.object.pk
        super().delete_action()
        announce([gone])
