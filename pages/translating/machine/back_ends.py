"""Wagtail-localize's back ends, sending no contact data and failing in plain words."""

import logging
import re
from collections.abc import Iterable, Iterator
from typing import Any

import requests
from django.utils.translation import gettext as _
from wagtail.models import Locale
from wagtail_localize.machine_translators.deepl import DeepLTranslator
from wagtail_localize.machine_translators.libretranslate import LibreTranslator
from wagtail_localize.strings import StringValue

from pages.models import Contact
from search.analysis.folding import to_latin

from .contact_data import Marks, Masked, mask, pattern_of_names
from .refusal import MachineRefused

logger = logging.getLogger(__name__)

#: DeepL takes fifty texts at once, LibreTranslate as many as its server allows.
TEXTS_AT_ONCE = 50


class CarefulTranslator:
    """Comes before a back end of wagtail-localize. A string that is left out of the answer stays untranslated."""

    marks: Marks
    display_name: str

    def translate(
        self, source_locale: Locale, target_locale: Locale, strings: Iterable[StringValue]
    ) -> dict[StringValue, StringValue]:
        """Raises MachineRefused; then nothing was translated."""
        names = pattern_of_names(Contact.objects.exclude(person_name="").values_list("person_name", flat=True))
        masked = {string: mask(string.data, names, self.marks) for string in strings}
        wanted = {string: each for string, each in masked.items() if each.says_something}
        translated: dict[StringValue, StringValue] = {}
        for batch in _batches(wanted):
            answer = self._ask(source_locale, target_locale, [StringValue(each.text) for each in batch.values()])
            for string, each in batch.items():
                text = each.restore(answer[StringValue(each.text)].data)
                if text is not None:
                    translated[string] = StringValue(_in_script_of(target_locale, text))
        return translated

    def _ask(self, source: Locale, target: Locale, strings: list[StringValue]) -> dict[StringValue, StringValue]:
        try:
            return super().translate(source, target, strings)
        except requests.Timeout as error:
            raise MachineRefused(
                _("%(machine)s did not answer in time. Nothing was changed; try again later.")
                % {"machine": self.display_name}
            ) from error
        # An answer of another shape is a refusal: a wrong key, a used-up quota, a language it does not know.
        except (requests.RequestException, KeyError, TypeError, ValueError, AttributeError) as error:
            logger.warning("%s refused to translate: %s", self.display_name, type(error).__name__)
            raise MachineRefused(
                _(
                    "%(machine)s did not translate this. Nothing was changed. It may not know the language, or the key "
                    "of this hub may be wrong or used up: ask whoever runs the hub."
                )
                % {"machine": self.display_name}
            ) from error


class DeepL(CarefulTranslator, DeepLTranslator):
    """Marks are tags, which DeepL leaves alone. Serbian and Norwegian go by ``SR`` and ``NB``."""

    marks = Marks('<x id="m{}"></x>', re.compile(r'<x id="m(\d+)"\s*(?:/>|>\s*</x>)'))

    def get_parameters(self, source_locale: Locale, target_locale: Locale, strings: Any) -> dict[str, Any]:
        parameters = super().get_parameters(source_locale, target_locale, strings)
        if parameters["target_lang"] == "EN":  # kept by DeepL for old programs only
            parameters["target_lang"] = "EN-GB"
        return parameters


class LibreTranslate(CarefulTranslator, LibreTranslator):
    """Marks are figures in brackets; models differ in which tags they keep."""

    marks = Marks("[[{}]]", re.compile(r"\[\s*\[\s*(\d+)\s*\]\s*\]"))


def _batches(masked: dict[StringValue, Masked]) -> Iterator[dict[StringValue, Masked]]:
    items = list(masked.items())
    for first in range(0, len(items), TEXTS_AT_ONCE):
        yield dict(items[first : first + TEXTS_AT_ONCE])


def _in_script_of(locale: Locale, text: str) -> str:
    """Both machines know Serbian in one script only; the hub writes it in Latin letters."""
    return to_latin(text) if locale.language_code.startswith("sr-latn") else text
