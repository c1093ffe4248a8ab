"""What a funded page lacks of what its programme asks."""

import pytest

from projects.funding_guard.checking import lacks_of_page, lacks_that_stop, lacks_undecided
from projects.models import EUStatement, FundingNote
from tests import factories as make
from tests.pages.translating.localize import begin

from .conftest import APPROVED, Rule


def codes(page) -> list[str]:
    return [lack.code for lack in lacks_of_page(page)]


def words(language: str, **facts) -> EUStatement:
    return make.EUStatementFactory(language=language, **facts)


def test_complete_project_lacks_nothing(complete) -> None:
    assert codes(complete) == []


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"programme": None}, "programme"),
        ({"granting_authority": ""}, "authority"),
        ({"code": ""}, "code"),
        ({"starts": ""}, "dates"),
        ({"ends": ""}, "dates"),
        ({"official_record": ""}, "record"),
        ({"official_record": "", "official_record_lost": True}, "record"),
    ],
)
def test_project_says_which_fact_is_missing(complete, facts, code) -> None:
    for name, value in facts.items():
        setattr(complete, name, value)
    assert codes(complete) == [code]


def test_every_lack_has_a_reason_and_a_source(complete) -> None:
    for name in ("granting_authority", "code", "starts", "official_record"):
        setattr(complete, name, "")
    EUStatement.objects.all().delete()
    lacks = lacks_of_page(complete)
    assert [lack.code for lack in lacks] == ["statement", "authority", "disclaimer", "code", "dates", "record"]
    assert all(lack.text and lack.reason and lack.source for lack in lacks)


def test_record_that_the_programme_makes_from_the_code_is_enough(complete, erasmus) -> None:
    complete.official_record = ""
    erasmus.official_record_pattern = "https://example.org/{code}"
    complete.programme = erasmus
    assert codes(complete) == []


def test_programme_without_european_money_asks_nothing(complete) -> None:
    complete.programme = make.FundingProgrammeFactory(mark_rule=Rule.NONE)
    complete.code = ""
    assert codes(complete) == []


def test_programme_that_nobody_decided_about_lacks_its_rule(complete) -> None:
    complete.programme = make.FundingProgrammeFactory()
    assert codes(complete) == ["mark-rule"]


def test_words_must_be_approved_in_the_language_of_the_page(complete) -> None:
    finnish = make.translation_of(complete, "fi")
    assert codes(finnish) == ["statement-language", "disclaimer"]
    words("fi")
    assert codes(finnish) == ["statement-approval", "disclaimer-approval"]
    EUStatement.objects.update(statement_status=APPROVED, disclaimer_status=APPROVED)
    assert codes(finnish) == []


def test_fund_of_2014_is_named_in_the_language_of_the_page(complete) -> None:
    programme = make.FundingProgrammeFactory(mark_rule=Rule.FUND_2014, names=None)
    complete.programme = programme
    assert codes(complete) == ["fund"]
    make.ProgrammeNameFactory(programme=programme, fund="European Social Fund")
    complete.programme = type(programme).objects.get(pk=programme.pk)
    assert codes(complete) == []
    complete.save_revision()
    finnish = make.translation_of(complete, "fi")
    words("fi", union="Euroopan unioni")
    assert codes(finnish) == ["fund-language"]


def test_name_of_the_union_needs_nobodys_approval(complete) -> None:
    programme = make.FundingProgrammeFactory(mark_rule=Rule.FUND_2014, names=None)
    make.ProgrammeNameFactory(programme=programme, fund="European Social Fund")
    EUStatement.objects.update(statement_status=EUStatement.Status.TO_BE_APPROVED)
    complete.programme = programme
    assert codes(complete) == []


def test_project_of_2014_describes_its_aims_and_results(complete) -> None:
    programme = make.FundingProgrammeFactory(mark_rule=Rule.FUND_2014, names=None)
    make.ProgrammeNameFactory(programme=programme, fund="European Social Fund")
    complete.programme, complete.results = programme, ""
    assert codes(complete) == ["description"]


@pytest.mark.parametrize(
    "factory", [make.EventPageFactory, make.TrainingProgrammePageFactory, make.MobilityReportPageFactory]
)
def test_what_a_project_paid_for_answers_for_the_mark_and_not_for_the_facts(complete, factory) -> None:
    complete.code = ""
    assert codes(factory(project=complete)) == []
    complete.granting_authority = ""
    assert codes(factory(project=complete)) == ["authority"]


def test_event_of_another_programme_is_judged_by_it(lacking) -> None:
    other = make.FundingProgrammeFactory()
    assert codes(make.EventPageFactory(project=lacking, programme=other)) == ["mark-rule"]


def test_page_without_money_is_left_alone(erasmus) -> None:
    for page in (make.EventPageFactory(), make.MobilityReportPageFactory(), make.OrganisationPageFactory()):
        assert codes(page) == []


def test_alias_is_left_alone(lacking) -> None:
    assert codes(lacking.create_alias(update_slug="rowing-again")) == []


def test_note_covers_what_it_names_and_no_more(lacking, editor) -> None:
    FundingNote.objects.create(page=lacking, note="The funder lost it", lacks=["authority"], written_by=editor)
    assert lacks_undecided(lacking) == []
    EUStatement.objects.all().delete()
    assert [lack.code for lack in lacks_undecided(lacking)] == ["statement", "authority", "disclaimer"]


def test_only_the_latest_note_counts(lacking, editor) -> None:
    FundingNote.objects.create(page=lacking, note="First", lacks=["authority"], written_by=editor)
    FundingNote.objects.create(page=lacking, note="Second", lacks=["statement"], written_by=editor)
    assert [lack.code for lack in lacks_undecided(lacking)] == ["authority"]


def test_facts_of_the_hub_and_words_that_wait_for_approval_stop_nothing(complete) -> None:
    complete.code = complete.starts = complete.official_record = ""
    EUStatement.objects.update(
        statement_status=EUStatement.Status.TO_BE_APPROVED, disclaimer_status=EUStatement.Status.TO_BE_APPROVED
    )
    assert codes(complete) == ["statement-approval", "disclaimer-approval", "code", "dates", "record"]
    assert lacks_that_stop(complete) == []


def test_a_translation_is_not_asked_about_what_its_public_original_lacks_too(lacking) -> None:
    make.EUStatementFactory(language="fi")
    lacking.save_revision().publish()
    translation = begin(lacking, "fi").get_target_instance()
    assert [lack.code for lack in lacks_that_stop(translation)] == ["authority"]
    assert lacks_undecided(translation) == []
    EUStatement.objects.filter(language="fi").delete()
    assert [lack.code for lack in lacks_undecided(translation)] == ["statement-language", "authority", "disclaimer"]


def test_checking_costs_the_same_few_queries(lacking, django_assert_num_queries) -> None:
    """The words, the names of the programme, and the locale with the programme where they are not loaded."""
    page = type(lacking).objects.select_related("programme", "locale").get(pk=lacking.pk)
    with django_assert_num_queries(2):
        lacks_of_page(page)
