"""What readers searched for and did not find: the curators' list, to take words from."""

from datetime import date
from typing import Any, ClassVar

import django_filters
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, NumberColumn, TitleColumn
from wagtail.admin.views.generic import IndexView
from wagtail.admin.widgets.button import BaseButton, ListingButton

from ..feeds.table import harmless
from ..models import UnansweredQuestion
from .languages import language_name, site_languages


def weeks() -> list[tuple[date, str]]:
    """The weeks for which there are counts, the latest first."""
    found = UnansweredQuestion.objects.order_by("-week").values_list("week", flat=True).distinct()
    return [(week, _week_of(week)) for week in found]


def _week_of(monday: date) -> str:
    return date_format(monday, "SHORT_DATE_FORMAT")


class UnansweredFilterSet(WagtailFilterSet):
    """One language, one week."""

    language = django_filters.ChoiceFilter(label=gettext_lazy("Language"), choices=site_languages)
    week = django_filters.ChoiceFilter(label=gettext_lazy("Week from"), choices=weeks)

    class Meta:
        model = UnansweredQuestion
        fields = ("language", "week")


class UnansweredIndexView(IndexView):
    """The latest week first, in it what was asked most often. Also as CSV and XLSX. Nobody writes questions here."""

    filterset_class = UnansweredFilterSet
    is_searchable = False
    page_title = gettext_lazy("Searched and not found")
    export_headings: ClassVar = {"week": gettext_lazy("Week from")}
    custom_field_preprocess: ClassVar = {"question": dict.fromkeys(("csv", "xlsx"), harmless)}

    @cached_property
    def columns(self) -> list[Column]:
        with_buttons = self._get_title_column_class(TitleColumn)
        return [
            with_buttons("question", label=_("Searched for"), sort_key="question"),
            Column("language", label=_("Language"), accessor=_language, sort_key="language"),
            NumberColumn("times", label=_("Times"), sort_key="times"),
            Column("week", label=_("Week from"), accessor=lambda row: _week_of(row.week), sort_key="week"),
        ]

    def get_list_buttons(self, instance: UnansweredQuestion) -> list[BaseButton]:
        query = urlencode({"word": instance.question, "language": instance.language})
        label = _("Add “%(word)s” to a topic") % {"word": instance.question}
        propose = ListingButton(
            _("Add to a topic"), url=f"{reverse('propose_concept')}?{query}", attrs={"aria-label": label}
        )
        return [propose, *super().get_list_buttons(instance)]

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Wagtail would offer to add one."""
        return super().get_context_data(*args, **kwargs) | {"can_add": False}


def _language(question: UnansweredQuestion) -> str:
    return language_name(question.language)
