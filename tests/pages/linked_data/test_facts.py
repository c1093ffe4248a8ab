"""What pages tell to programs: what readers see, in the language they see it in, and nothing about persons."""

import json
from datetime import date
from decimal import Decimal

import pytest
from django.test import Client

from pages.translating.models import TranslationRecord
from search.models import Concept
from tests import factories as make
from tests.conftest import SiteTree
from tests.pages.linked_data.reading import facts_at, facts_of, facts_told
from tests.pages.reading import read_address
from tests.schema_org import problems_of


def test_no_mailbox_and_no_person_is_told(client: Client, site: SiteTree) -> None:
    page = make.OrganisationPageFactory(mailbox="info@example.org")
    make.ContactFactory(
        page=page, person_name="Aino Esimerkki", phone="+358 1",
        consent_given_on=date(2024, 1, 1), consent_until=date(2090, 1, 1),
    )  # fmt: skip
    told = json.dumps(facts_told(client, page))
    assert "@example.org" not in told
    assert "Aino" not in told
    assert "+358" not in told


def test_grant_of_a_project(client: Client, site: SiteTree) -> None:
    programme = make.FundingProgrammeFactory(mark_rule="funded-2021")
    page = make.ProjectPageFactory(
        code="S21275", programme=programme, granting_authority="A ministry",
        amount=Decimal(1000), amount_kind="granted",
    )  # fmt: skip
    grant = facts_told(client, page)["mainEntity"]["funding"]
    assert (grant["@type"], grant["name"], grant["identifier"]) == ("MonetaryGrant", "Erasmus+", "S21275")
    assert grant["amount"] == {"@type": "MonetaryAmount", "value": 1000.0, "currency": "EUR"}
    assert [each["name"] for each in grant["funder"]] == ["A ministry", "European Union"]


@pytest.mark.parametrize("money", [{"amount": None}, {"amount": Decimal(1000), "amount_kind": "realised"}])
def test_sum_that_was_not_granted_is_no_sum_of_the_grant(client: Client, site: SiteTree, money: dict) -> None:
    page = make.ProjectPageFactory(granting_authority="A ministry", **money)
    assert "amount" not in facts_told(client, page)["mainEntity"]["funding"]


def test_partner_without_a_public_page_is_not_told(client: Client, site: SiteTree) -> None:
    page = make.ProjectPageFactory()
    hidden = make.published(make.OrganisationPageFactory(title="Hidden partner"))
    make.restricted(hidden)
    make.ParticipationFactory(page=page, organisation=hidden, name="")
    make.ParticipationFactory(page=page, name="A university", country="FI")
    members = facts_told(client, page)["mainEntity"]["member"]
    assert [each["member"]["name"] for each in members] == ["A university"]
    assert members[0]["roleName"] == "Partner"


def test_invented_example_says_so(client: Client, site: SiteTree) -> None:
    page = make.OrganisationPageFactory(is_example_organisation=True)
    assert facts_told(client, page)["mainEntity"]["disambiguatingDescription"] == "Invented example"


def test_original_and_translation_name_each_other(client: Client, site: SiteTree) -> None:
    original = make.published(make.StandardPageFactory(title="About us"))
    finnish = make.translation_of(original, "fi", title="Meistä")
    TranslationRecord.objects.update_or_create(page=finnish, defaults={"original": original, "made_by": "people"})
    (version,) = facts_told(client, original)["workTranslation"]
    assert (version["url"], version["inLanguage"]) == (finnish.get_full_url().replace("localhost", "testserver"), "fi")
    told = facts_told(client, finnish)
    assert told["inLanguage"] == "fi"
    assert told["translationOfWork"]["inLanguage"] == "en"
    assert problems_of(told) == []


def test_page_without_translation_is_told_in_its_own_language(client: Client, site: SiteTree) -> None:
    page = make.published(make.StandardPageFactory(title="About us"))
    told = facts_at(client, f"/fi/original/{page.pk}/")
    assert (told["inLanguage"], told["url"]) == ("en", f"http://testserver{page.get_url()}")


def test_hidden_pages_are_in_no_list(client: Client, site: SiteTree) -> None:
    shown, hidden = (make.published(make.ProjectPageFactory(title=title)) for title in ("Shown", "Hidden"))
    make.restricted(hidden)
    listed = facts_told(client, site.projects["en"])["mainEntity"]
    assert [each["name"] for each in listed["itemListElement"]] == [shown.title]
    assert listed["numberOfItems"] == 1


def test_words_cannot_end_the_element(client: Client, site: SiteTree) -> None:
    page = make.StandardPageFactory(title="</script><script>alert(1)</script> & <!--")
    soup = read_address(client, page.get_url())
    assert facts_of(soup)["name"] == page.title
    assert "alert(1)" not in "".join(script.text for script in soup.find_all("script", type=False))


def test_not_found_tells_nothing(client: Client, site: SiteTree) -> None:
    assert b"ld+json" not in client.get("/en/nowhere/").content


def test_facts_are_valid_in_cyrillic(client: Client, site: SiteTree) -> None:
    Concept.objects.all().delete()
    make.ConceptFactory(slug="hope", labels={"sr-latn": "nada", "en": "hope"})
    told = facts_at(client, "/sr-cyrl/topics/hope/")
    assert problems_of(told) == []
    assert (told["name"], told["inLanguage"]) == ("Нада", "sr-Cyrl")
    assert told["url"] == "http://testserver/sr-cyrl/topics/hope/"
    assert told["breadcrumb"]["itemListElement"][1]["item"] == "http://testserver/sr-cyrl/topics/"
    names = {each["@language"]: each["@value"] for each in told["mainEntity"]["name"]}
    assert names == {"en": "hope", "sr-Latn": "nada", "sr-Cyrl": "нада"}
