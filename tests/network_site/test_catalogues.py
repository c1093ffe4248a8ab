"""The interface speaks every language of the site: nothing missing, nothing guessed, nothing left over."""

import re

import polib
import pytest
from django.conf import settings
from django.utils.translation import to_locale

LANGUAGES = [code for code, _name in settings.ALL_LANGUAGES if code != "en"]
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w+\}")
PLURAL_FORMS = {"fi": 2, "et": 2, "sr-latn": 3, "nb": 2, "sv": 2}


@pytest.fixture(scope="module", params=LANGUAGES)
def catalogue(request) -> polib.POFile:
    path = settings.BASE_DIR / "locale" / to_locale(request.param) / "LC_MESSAGES" / "django.po"
    entries = polib.pofile(str(path))
    entries.language = request.param
    return entries


def texts(entry: polib.POEntry) -> list[str]:
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


def test_every_text_is_translated(catalogue):
    assert [entry.msgid for entry in catalogue.untranslated_entries()] == []
    assert len(catalogue) > 500


def test_no_translation_is_a_guess_or_left_over(catalogue):
    assert [entry.msgid for entry in catalogue.fuzzy_entries()] == []
    assert [entry.msgid for entry in catalogue.obsolete_entries()] == []


def test_placeholders_are_those_of_the_english_text(catalogue):
    wrong = []
    for entry in catalogue:
        allowed = set(PLACEHOLDER.findall(entry.msgid)) | set(PLACEHOLDER.findall(entry.msgid_plural or ""))
        for text in texts(entry):
            found = set(PLACEHOLDER.findall(text))
            if found - allowed or (not entry.msgid_plural and found != allowed):
                wrong.append((entry.msgid, text))
    assert wrong == []


def test_every_plural_form_is_there(catalogue):
    forms = {len(entry.msgstr_plural) for entry in catalogue if entry.msgid_plural}
    assert forms == {PLURAL_FORMS[catalogue.language]}
