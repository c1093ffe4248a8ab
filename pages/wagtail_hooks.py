from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from .consents import admin as consents_admin  # noqa: F401 - registering is importing
from .content_checks import hooks as content_checks_hooks  # noqa: F401 - registering is importing
from .feedback import admin as feedback_admin  # noqa: F401 - registering is importing
from .models import Questionnaire
from .partners import hooks  # noqa: F401 - registering is importing
from .translating import hooks as translating_hooks  # noqa: F401 - registering is importing
from .translating.desk import hooks as desk_hooks  # noqa: F401 - registering is importing
from .view_counts import hooks as view_hooks  # noqa: F401 - registering is importing


class QuestionnaireViewSet(SnippetViewSet):
    model = Questionnaire
    icon = "help"
    menu_label = _("Questionnaires")
    menu_order = 320
    add_to_admin_menu = True
    list_display: ClassVar[list[str]] = ["title", "locale"]
    search_fields: ClassVar[list[str]] = ["title"]


register_snippet(QuestionnaireViewSet)
