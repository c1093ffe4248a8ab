"""How the topic field is drawn: lines of text, which a script turns into chips and a combobox."""

import json
from typing import Any

from django import forms
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import get_language, gettext
from wagtail.admin.staticfiles import versioned_static

from ..models import Concept
from ..models.language import language_tag
from .chosen import SLUG_SIGN, read_lines, written_lines


class ConceptsWidget(forms.Textarea):
    """One topic a line. Works as it is; ``concept-field.js`` puts chips and a combobox in its place."""

    def format_value(self, value: str | list[Concept] | None) -> str:
        if value is None or isinstance(value, str):
            return value or ""
        return written_lines(value, get_language())

    def render(self, name: str, value: Any, attrs: dict[str, Any] | None = None, renderer: Any = None) -> str:
        text = self.format_value(value)
        language = get_language()
        context = {
            "textarea": super().render(name, text, {"rows": 5} | (attrs or {}), renderer),
            "language": language_tag(language),
            "rows": json.dumps(_rows(text, language)),
            "messages": json.dumps(_messages()),
            "autocomplete_url": reverse("concept_autocomplete"),
            "propose_url": reverse("propose_concept"),
        }
        return render_to_string("search/admin/concept_field.html", context)

    @property
    def media(self) -> forms.Media:
        return forms.Media(
            js=[versioned_static("search/concept-field.js")],
            css={"all": [versioned_static("search/concept-field.css")]},
        )


def _rows(text: str, language: str) -> list[dict[str, str | bool]]:
    """What the script draws as chips: each line as it is sent, as it is shown, and whether it is no topic."""
    chosen = read_lines(text, language)
    rows = [{"line": SLUG_SIGN + each.slug, "label": each.label_in(language)} for each in chosen.concepts]
    return rows + [{"line": word, "label": word, "unknown": True} for word in (*chosen.unknown, *chosen.ambiguous)]


def _messages() -> dict[str, str]:
    """What the script says; ``%s`` stands for a topic or a word."""
    return {
        "chosen": gettext("Chosen topics"),
        "offered": gettext("Topics to choose from"),
        "remove": gettext("Remove %s"),
        "removed": gettext("%s was removed."),
        "added": gettext("%s was added."),
        "already": gettext("%s is chosen already."),
        "found": gettext("Topics found: %s"),
        "none": gettext("No topic has this name."),
        "unknown": gettext("%s is not a topic yet. Remove it, or propose it to the curators."),
        "mark": gettext("not a topic"),
        "propose": gettext("Propose %s to the curators"),
        "failed": gettext("This did not work. Try again in a moment."),
        "hint": gettext("Type a name in any language, then choose with the arrow keys and Enter."),
    }
