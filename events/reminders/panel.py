"""What an organisation is asked, on the dashboard of its people, for as long as nobody answered."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from wagtail.admin.ui.components import Component
from wagtail.models import Page

from pages.partners.confinement.own import is_confined
from pages.partners.dashboard import teams_of

from .due import due_questions
from .words import question_of

#: So long a question stays on the dashboard.
SHOWN_FOR = timedelta(days=365)


class QuestionsPanel(Component):
    """The questions that somebody's organisations have not answered; nothing where there are none."""

    name = "open-questions"
    order = 45
    template_name = "events/admin/questions_panel.html"

    def __init__(self, request: HttpRequest) -> None:
        self.request = request

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        keys = teams_of(self.request.user).values("translation_key")
        today = timezone.localdate()
        due = due_questions(today, SHOWN_FOR, below=Page.objects.filter(translation_key__in=keys))
        return {"questions": [(each.page, question_of(each, today)) for each in due]}


def show_questions(request: HttpRequest, panels: list[Component]) -> None:
    """For ``construct_homepage_panels``: people of an organisation see what theirs is asked."""
    if is_confined(request.user):
        panels.append(QuestionsPanel(request))
