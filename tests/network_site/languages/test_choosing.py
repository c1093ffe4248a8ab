"""SITE_LANGUAGES: six languages come with the hub, any other takes its name from CLDR."""

import pytest
from django.conf.locale import LANG_INFO
from django.core.exceptions import ImproperlyConfigured
from pytest_django import Settings

from network_site.languages.django_names import introduce_languages
from network_site.settings.languages import ALL_LANGUAGES, chosen_languages


def test_languages_stand_in_the_order_of_the_setting() -> None:
    assert chosen_languages(["sv", "en"]) == [("sv", "Svenska"), ("en", "English")]


@pytest.mark.parametrize(
    ("code", "name"),
    [("pl", "Polski"), ("uk", "Українська"), ("se", "Davvisámegiella"), ("pt-br", "Português (Brasil)")],
)
def test_other_language_is_called_by_its_own_name(code: str, name: str) -> None:
    assert chosen_languages(["en", code])[1] == (code, name)


def test_capitals_spaces_and_repetitions_do_no_harm() -> None:
    assert chosen_languages([" EN", "fi ", "en", ""]) == [("en", "English"), ("fi", "Suomi")]


@pytest.mark.parametrize("code", ["xx", "klingon", "../pl", "p", "pl_PL"])
def test_what_is_no_language_is_refused(code: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="no language code"):
        chosen_languages(["en", code])


@pytest.mark.parametrize(("code", "right"), [("sr", "sr-latn"), ("sr-cyrl", "sr-latn"), ("no", "nb")])
def test_other_code_of_one_of_the_six_is_refused(code: str, right: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=f"“{right}”"):
        chosen_languages(["en", code])


def test_default_language_is_one_whose_words_come_with_the_hub() -> None:
    with pytest.raises(ImproperlyConfigured, match="begin with one of"):
        chosen_languages(["pl", "en"])


def test_no_language_at_all_is_refused() -> None:
    with pytest.raises(ImproperlyConfigured, match="names no language"):
        chosen_languages([""])


def test_all_six_are_chosen_by_their_codes() -> None:
    assert chosen_languages(dict(ALL_LANGUAGES)) == ALL_LANGUAGES


def test_language_unknown_to_django_gets_its_names(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.LANGUAGES = chosen_languages(["en", "se"])
    monkeypatch.delitem(LANG_INFO, "se", raising=False)
    introduce_languages()
    assert LANG_INFO["se"]["name_local"] == "Davvisámegiella"
    monkeypatch.delitem(LANG_INFO, "se")
