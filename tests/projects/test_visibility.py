"""Which words stand beside the European Union's emblem."""

import pytest

from projects.models import FundingProgramme
from projects.visibility import funding_mark, site_mark
from tests import factories as make

Rule = FundingProgramme.MarkRule
pytestmark = pytest.mark.django_db


@pytest.fixture
def english():
    return make.EUStatementFactory()


def programme_with(rule, **facts):
    programme = make.FundingProgrammeFactory(mark_rule=rule, names=None, **facts)
    make.ProgrammeNameFactory(programme=programme, name="Erasmus+", fund="European Social Fund")
    return programme


@pytest.mark.parametrize(
    ("rule", "statement", "detail"),
    [
        (Rule.FUND_2014, "European Union", "European Social Fund"),
        (Rule.FUNDED_2021, "Funded by the European Union", "Erasmus+"),
        (Rule.CO_FUNDED_2021, "Co-funded by the European Union", "Erasmus+"),
    ],
)
def test_rule_of_the_programme_chooses_the_words(english, rule, statement, detail):
    mark = funding_mark(programme_with(rule), "", "en")
    assert (mark.statement.text, mark.detail.text) == (statement, detail)


def test_programme_without_rule_has_no_mark(english):
    assert funding_mark(programme_with(Rule.NONE), "", "en") is None
    assert funding_mark(None, "", "en") is None


def test_no_mark_without_official_words():
    assert funding_mark(programme_with(Rule.FUNDED_2021), "", "en") is None
    assert site_mark("Agency", "en") is None


def test_words_are_in_the_language_of_the_page(english):
    make.EUStatementFactory(language="sr-latn", funded="Finansira Evropska unija")
    mark = funding_mark(programme_with(Rule.FUNDED_2021), "", "sr-latn")
    assert (mark.statement.text, mark.statement.language) == ("Finansira Evropska unija", "sr-Latn")


def test_missing_words_are_english_and_say_so(english):
    make.EUStatementFactory(language="et", funded="Rahastanud Euroopa Liit", disclaimer="")
    mark = funding_mark(programme_with(Rule.FUNDED_2021, disclaimer_required=True), "Agency", "et")
    assert (mark.statement.language, mark.disclaimer.language, mark.detail.language) == ("et", "en", "en")
    assert funding_mark(programme_with(Rule.FUNDED_2021), "", "nb").statement.language == "en"


def test_disclaimer_names_the_authority_only_where_it_is_required(english):
    required = funding_mark(programme_with(Rule.CO_FUNDED_2021, disclaimer_required=True), "National Agency", "en")
    assert required.disclaimer.text.endswith("the European Union or National Agency.")
    assert funding_mark(programme_with(Rule.CO_FUNDED_2021), "National Agency", "en").disclaimer.text == ""


def test_disclaimer_takes_the_only_authority_of_the_programme(english):
    one = programme_with(Rule.CO_FUNDED_2021, disclaimer_required=True, granting_authorities="Youth Board\n")
    two = programme_with(Rule.CO_FUNDED_2021, disclaimer_required=True, granting_authorities="Board\nAgency")
    assert "Youth Board" in funding_mark(one, "", "en").disclaimer.text
    assert funding_mark(two, "", "en").disclaimer.text == ""


def test_site_that_is_funded_says_so(english):
    mark = site_mark("National Agency", "en")
    assert mark.statement.text == "Co-funded by the European Union"
    assert "National Agency" in mark.disclaimer.text
