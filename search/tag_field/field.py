"""The form field behind a page's topics."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.html import format_html
from django.utils.http import urlencode
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from ..models import Concept
from .chosen import read_lines
from .widget import ConceptsWidget

#: Of a long text that was pasted by mistake, no more words than these are complained about.
MAX_COMPLAINTS = 5


class ConceptsField(forms.Field):
    """Concepts by any of their names. Cleans to a list of concepts, and refuses every word that is none."""

    widget = ConceptsWidget

    def clean(self, value: Any) -> list[Concept]:
        language = get_language()
        chosen = read_lines(value or "", language)
        complaints = [self._unknown(word, language) for word in chosen.unknown[:MAX_COMPLAINTS]]
        complaints += [self._ambiguous(word, concepts, language) for word, concepts in chosen.ambiguous.items()]
        if complaints:
            raise ValidationError(complaints)
        if self.required and not chosen.concepts:
            raise ValidationError(self.error_messages["required"], code="required")
        return chosen.concepts

    def has_changed(self, initial: list[Concept] | None, data: str | None) -> bool:
        if self.disabled:
            return False
        chosen = read_lines(data or "", get_language())
        before = {concept.pk for concept in initial or ()}
        return bool(chosen.unknown or chosen.ambiguous) or before != {concept.pk for concept in chosen.concepts}

    def _unknown(self, word: str, language: str) -> ValidationError:
        word = word.encode("utf-8", "replace").decode()[:100]
        address = f"{reverse('propose_concept')}?{urlencode({'word': word, 'language': language})}"
        link = format_html(
            '<a href="{}" target="_blank" rel="noopener">{}</a>', address, _("Propose it to the curators")
        )
        text = _("“%(word)s” is not a topic. Choose another word, or take it out.") % {"word": word}
        return ValidationError(format_html("{} {}", text, link), code="unknown")

    def _ambiguous(self, word: str, concepts: list[Concept], language: str) -> ValidationError:
        names = ", ".join(f"“{concept.label_in(language)}”" for concept in concepts)
        text = _("“%(word)s” is a name of several topics: %(topics)s. Write the one you mean.")
        return ValidationError(text % {"word": word, "topics": names}, code="ambiguous")
