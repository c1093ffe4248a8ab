"""Funding statements, programmes, help lines and the questionnaire that come with the demo."""

import pytest
from django.conf import settings
from wagtail.models import Locale

from network_site.demo.content.questionnaire import KEY
from network_site.demo.programmes import load_programmes
from network_site.demo.questionnaires import load_questionnaires
from network_site.demo.site_settings import fill_site_settings
from pages.models import HelpLine, Questionnaire
from projects.eu_statements import load_eu_statements
from projects.models import EUStatement, FundingProgramme
from projects.visibility import funding_mark

pytestmark = pytest.mark.django_db
AUTHORITIES = ("European Education and Culture Executive Agency (EACEA)", "Haridus- ja Noorteamet (Harno)")


@pytest.mark.parametrize("authority", AUTHORITIES)
def test_every_disclaimer_names_the_authority_once(authority: str) -> None:
    load_eu_statements()
    for words in EUStatement.objects.all():
        disclaimer = words.disclaimer.replace("{authority}", authority)
        assert disclaimer.count(authority) == 1, words.language
        assert "EACEA" not in disclaimer.replace(authority, "")


def test_only_statements_from_the_regulation_are_approved() -> None:
    load_eu_statements()
    approved = EUStatement.objects.filter(statement_status=EUStatement.Status.APPROVED)
    assert sorted(approved.values_list("language", flat=True)) == ["de", "en"]
    assert not EUStatement.objects.filter(disclaimer_status=EUStatement.Status.APPROVED).exists()


def test_statements_exist_in_every_language_of_the_site() -> None:
    load_eu_statements()
    for code in ("en", "fi", "et", "sr-latn", "nb", "sv"):
        words = EUStatement.objects.get(language=code)
        assert words.union
        assert words.co_funded


def test_cyrillic_words_keep_the_place_of_the_authority() -> None:
    load_eu_statements()
    words = EUStatement.objects.get(language="sr-cyrl")
    assert "{authority}" in words.disclaimer
    assert "Европске уније" in words.disclaimer


def test_edited_statement_stays() -> None:
    load_eu_statements()
    EUStatement.objects.filter(language="nb").update(co_funded="Godkjent")
    assert load_eu_statements() == 0
    assert EUStatement.objects.get(language="nb").co_funded == "Godkjent"


@pytest.mark.parametrize(
    ("slug", "language", "statement", "detail"),
    [
        ("erasmus-plus-2021", "et", "Kaasrahastanud Euroopa Liit", "Erasmus+ 2021–2027"),
        ("esf-finland-2014", "fi", "Euroopan unioni", "Euroopan sosiaalirahasto"),
        ("eu-aid-serbia", "sr-latn", "Finansira Evropska unija", "Pomoć Evropske unije Srbiji"),
    ],
)
def test_each_programme_shows_the_mark_of_its_rules(slug: str, language: str, statement: str, detail: str) -> None:
    load_eu_statements()
    load_programmes()
    mark = funding_mark(FundingProgramme.objects.get(slug=slug), "An authority", language)
    assert (mark.statement.text, mark.detail.text) == (statement, detail)


def test_programmes_are_loaded_once() -> None:
    load_programmes()
    load_programmes()
    assert FundingProgramme.objects.count() == 3


def test_emergency_numbers_carry_no_date_because_nobody_checked_them(site: object) -> None:
    fill_site_settings()
    fill_site_settings()
    assert list(HelpLine.objects.values_list("country", "number", "checked_on")) == [
        ("FI", "112", None),
        ("EE", "112", None),
        ("RS", "194", None),
        ("NO", "113", None),
        ("SE", "112", None),
    ]


def test_questionnaire_keeps_its_ids_in_every_language() -> None:
    for code, _name in settings.LANGUAGES:
        Locale.objects.get_or_create(language_code=code)
    load_questionnaires()
    load_questionnaires()
    versions = Questionnaire.objects.filter(translation_key=KEY)
    assert versions.count() == 6
    ids = {tuple(block.id for block in version.questions) for version in versions}
    assert len(ids) == 1
    options = {
        tuple(option.id for option in version.questions[2].value["options"].bound_blocks) for version in versions
    }
    assert len(options) == 1
    assert len({version.title for version in versions}) == 6
