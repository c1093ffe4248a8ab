"""What pages tell to programs keeps to the vocabulary of schema.org, on every kind of page."""

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import Page

from events.models import EventKind
from search.models import ConceptDefinition, ConceptLabel
from tests import factories as make
from tests.conftest import SiteTree
from tests.pages.linked_data.reading import facts_at, facts_told
from tests.schema_org import problems_of


def organisation(**facts: object) -> Page:
    facts = {"title": "Better day", "country": "RS", "town": "Niš"} | facts
    return make.published(make.OrganisationPageFactory(**facts))


def full_organisation() -> Page:
    return organisation(
        legal_name="Udruženje Bolji dan",
        short_name="BD",
        premises="Old town",
        areas="Southern Serbia",
        latitude=Decimal("43.32"),
        longitude=Decimal("21.90"),
        founded=1999,
        staff_count=7,
        counts_year=2024,
        website="https://example.org/",
        mailbox="info@example.org",
        is_example_organisation=True,
    )


def full_project() -> Page:
    page = make.ProjectPageFactory(
        acronym="TTK",
        code="S21275",
        programme=make.FundingProgrammeFactory(mark_rule="co-funded-2021"),
        granting_authority="A ministry",
        starts="2018-05",
        ends="2020",
        amount=Decimal("1234.50"),
        amount_kind="granted",
        official_record="https://example.org/record",
    )
    make.ParticipationFactory(page=page, role="coordinator", organisation=organisation())
    make.ParticipationFactory(page=page, name="A university", country="FI")
    return make.published(page)


def full_event() -> Page:
    event = make.EventPageFactory(
        parent=organisation(), kind=EventKind.TRAINING, town="Oulu", is_online=True, languages=["en", "sr"], seats=9,
        online_link="https://example.org/meet", minimum_age=18,
    )  # fmt: skip
    for day in (1, 2):
        make.OccurrenceFactory(page=event, starts_on=date(2040, 5, day))
    return make.published(event)


def full_training() -> Page:
    training = make.published(make.TrainingProgrammePageFactory(parent=organisation(), total_hours=40))
    event = make.EventPageFactory(
        parent=training.get_parent(), kind="training", training_programme=training, town="Oulu"
    )
    make.OccurrenceFactory(page=event, starts_on=timezone.localdate() + timedelta(days=9))
    make.published(event)
    return training


def full_report() -> Page:
    return make.published(
        make.MobilityReportPageFactory(
            parent=organisation(), project=full_project(), starts="2024-05-01", ends="2024-05-05", host_town="Oulu",
            host_country="FI", saw="<p>Boats.</p>",
        )
    )  # fmt: skip


def full_assessment() -> Page:
    return make.published(make.SelfAssessmentPageFactory(parent=organisation()))


PAGES: dict[str, Callable[[], Page]] = {
    "NGO": full_organisation,
    "Project": full_project,
    "EducationEvent": full_event,
    "Course": full_training,
    "Report": full_report,
    "Report of an assessment": full_assessment,
    "": make.StandardPageFactory,
}


@pytest.mark.parametrize("of_type", PAGES)
def test_page_keeps_to_the_vocabulary(client: Client, site: SiteTree, of_type: str) -> None:
    page = PAGES[of_type]()
    concept = make.ConceptFactory(labels={"en": "peer support"})
    page.concepts.add(concept)
    make.published(page)
    facts = facts_told(client, page)
    assert problems_of(facts) == []
    assert facts.get("mainEntity", {}).get("@type", "") == of_type.partition(" ")[0]
    assert facts["inLanguage"] == "en"
    assert facts["breadcrumb"]["itemListElement"][0]["item"] == "http://testserver/en/"
    assert facts["breadcrumb"]["itemListElement"][-1]["name"] == page.title
    if of_type:
        assert facts["about"][0]["name"] == "Peer support"


def test_lists_and_home_keep_to_the_vocabulary(client: Client, site: SiteTree) -> None:
    full_project()
    for tree in (site.organisations, site.projects, site.events, site.trainings, site.reports):
        facts = facts_told(client, tree["en"])
        assert problems_of(facts) == []
        assert (facts["@type"], facts["mainEntity"]["@type"]) == ("CollectionPage", "ItemList")
    facts = facts_told(client, site.homes["en"])
    assert problems_of(facts) == []
    search = facts["mainEntity"]["potentialAction"]
    assert search["target"]["urlTemplate"] == "http://testserver/en/search/?q={words}"


def test_search_and_topics_keep_to_the_vocabulary(client: Client, site: SiteTree) -> None:
    project = full_project()
    for query in ({}, {"q": project.title}, {"q": "nothing like it"}):
        facts = facts_at(client, "/en/search/", **query)
        assert problems_of(facts) == []
        assert facts["@type"] == ("SearchResultsPage" if query else "CollectionPage")
        assert facts["mainEntity"]["@type"] == "ItemList"
    assert problems_of(facts_at(client, "/en/topics/")) == []


def test_topic_has_its_names_in_all_languages_and_its_twins_in_public_word_lists(
    client: Client, site: SiteTree
) -> None:
    labels = {"en": "peer support", "fi": "vertaistuki", "sr-latn": "vršnjačka podrška"}
    twins = {"yso_uri": "http://www.yso.fi/onto/yso/p1", "eurovoc_uri": "http://eurovoc.europa.eu/1"}
    concept = make.ConceptFactory(slug="peer-support", labels=labels, **twins)
    ConceptLabel.objects.create(concept=concept, language="fi", label="vertaisuus")
    ConceptDefinition.objects.create(concept=concept, language="en", text="People help each other.")
    facts = facts_at(client, "/fi/topics/peer-support/")
    assert problems_of(facts) == []
    term = facts["mainEntity"]
    assert {each["@language"]: each["@value"] for each in term["name"]} == {
        "en": "peer support",
        "fi": "vertaistuki",
        "sr-Latn": "vršnjačka podrška",
        "sr-Cyrl": "вршњачка подршка",
    }
    assert term["alternateName"] == [{"@language": "fi", "@value": "vertaisuus"}]
    assert term["description"] == {"@language": "en", "@value": "People help each other."}
    assert term["sameAs"] == list(twins.values())
    assert term["@id"] == "http://testserver/en/topics/peer-support/#topic"


@pytest.mark.parametrize(
    "thing",
    [
        {"name": "No type"},
        {"@type": "Organisation", "name": "British spelling"},
        {"@type": "Project", "startDate": "2020"},
        {"@type": "Event", "startDate": "20 May"},
        {"@type": "Event", "eventStatus": "https://schema.org/EventFull"},
        {"@type": "Event", "location": {"@type": "Offer"}},
        {"@type": "Project", "member": {"@type": "OrganizationRole", "roleName": "Lead"}},
        {"@type": "WebPage", "breadcrumb": {"@type": "BreadcrumbList", "colour": "red"}},
        {"@type": "MonetaryGrant", "amount": {"@type": "MonetaryAmount", "value": 1, "currency": 7}},
        {"@type": "Organization", "name": 7},
    ],
)
def test_what_is_outside_the_vocabulary_is_seen(thing: dict) -> None:
    assert problems_of(thing)
