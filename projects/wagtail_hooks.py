from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from .funding_guard import hooks  # noqa: F401 - registering is importing
from .models import EUStatement, FundingProgramme


class FundingProgrammeViewSet(SnippetViewSet):
    model = FundingProgramme
    icon = "tag"
    list_display: ClassVar[list[str]] = ["name", "period", "mark_rule"]
    search_fields: ClassVar[list[str]] = ["slug", "names__name"]


class EUStatementViewSet(SnippetViewSet):
    model = EUStatement
    icon = "globe"
    list_display: ClassVar[list[str]] = ["language", "co_funded", "statement_status", "disclaimer_status"]
    list_filter: ClassVar[list[str]] = ["statement_status", "disclaimer_status"]
    list_per_page = 50


class FundingViewSetGroup(SnippetViewSetGroup):
    """What the funders ask: programmes, and the words beside the emblem in each language."""

    items = (FundingProgrammeViewSet, EUStatementViewSet)
    menu_label = _("Funding")
    menu_name = "funding"
    menu_icon = "tag"
    menu_order = 310


register_snippet(FundingViewSetGroup)
