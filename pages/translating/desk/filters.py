"""The filters of the report. They choose among rows, not in the database."""

from collections.abc import Iterator
from typing import Any, ClassVar

import django_filters
from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet

from .need import kind_choices
from .states import State


def languages() -> Iterator[tuple[str, str]]:
    yield from settings.LANGUAGES


def _choice(label: str, choices: Any) -> django_filters.ChoiceFilter:
    return django_filters.ChoiceFilter(label=label, choices=choices, empty_label=_("All"), widget=forms.RadioSelect)


class DeskFilterSet(WagtailFilterSet):
    language = _choice(_("Into"), languages)
    state = _choice(_("State"), State.choices)
    kind = _choice(_("Kind"), kind_choices)
    original = _choice(_("Written in"), languages)

    class Meta:
        fields: ClassVar[list[str]] = []

    def chosen(self) -> dict[str, str]:
        """What was chosen, as :meth:`.rows.Desk.chosen` takes it; nothing of what is no choice."""
        self.form.is_valid()
        data = self.form.cleaned_data
        return {
            "language": data.get("language") or "",
            "kind": data.get("kind") or "",
            "state": data.get("state") or "",
            "original_language": data.get("original") or "",
        }
