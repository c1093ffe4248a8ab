"""An organisation's page: who they are, how to reach them, and everything they take part in."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from tests import factories as make
from tests.pages.hiding import HIDDEN_STATES, assert_cannot_be_read, hide
from tests.pages.reading import fact, queries_of, read, section, text_of


@pytest.fixture
def organisation(site):
    return make.published(
        make.OrganisationPageFactory(
            title="Balance",
            legal_name="Balance ry",
            short_name="BAL",
            town="Rovaniemi",
            premises="Rantavitikka",
            areas="Lapland",
            founded=1986,
            website="https://www.example.org/about",
            mailbox="info@example.org",
            staff_count=4,
            volunteer_count=35,
            volunteer_count_is_approximate=True,
            counts_year=2024,
            description="<p>People help each other.</p>",
            services="<ul><li>Peer groups</li></ul>",
            cooperation="<ul><li>The county</li></ul>",
        )
    )


def test_facts_stand_in_the_panel(client, organisation):
    soup = read(client, organisation)
    assert fact(soup, "Legal name") == "Balance ry"
    assert fact(soup, "Short name") == "BAL"
    assert fact(soup, "Kind of organisation") == "Association"
    assert fact(soup, "Address") == "Rantavitikka Rovaniemi, Finland"
    assert fact(soup, "Works in") == "Lapland"
    assert fact(soup, "Website") == "www.example.org"
    assert soup.find("a", string="www.example.org")["href"] == "https://www.example.org/about"
    assert fact(soup, "E-mail") == "info@example.org"


def test_point_leads_to_the_map_with_its_coordinates(client, site):
    """A plain link that is followed only when somebody asks: the page itself fetches nothing from the map."""
    soup = read(client, make.OrganisationPageFactory(latitude=Decimal("66.5"), longitude=Decimal("-25.73461")))
    assert fact(soup, "On the map") == "See the place on OpenStreetMap 66.50000, -25.73461"
    address = soup.find("a", string="See the place on OpenStreetMap")["href"]
    assert address == "https://www.openstreetmap.org/?mlat=66.50000&mlon=-25.73461#map=16/66.50000/-25.73461"


def test_organisation_without_a_point_shows_none(client, organisation):
    assert fact(read(client, organisation), "On the map") is None


def test_facts_stand_alone_where_there_is_nothing_beside_them(client, site):
    organisation = make.published(make.OrganisationPageFactory())
    assert read(client, organisation).select_one(".columns--bare .facts")


def test_facts_stand_beside_what_there_is_to_read(client, organisation):
    assert read(client, organisation).select_one(".columns--sheet .facts")


def test_numbers_say_when_they_were_counted(client, organisation):
    rows = [text_of(row) for row in read(client, organisation).select(".numbers > div")]
    assert rows == [
        "founded 1986",
        "members of staff 4 Counted in 2024",
        "trained volunteers About 35 Counted in 2024",
    ]


def test_texts_stand_below_their_headings(client, organisation):
    soup = read(client, organisation)
    assert section(soup, "what") == "People help each other."
    assert section(soup, "services") == "Peer groups"
    assert section(soup, "cooperation") == "The county"


@pytest.mark.parametrize(("given", "until", "is_shown"), [(-9, 0, True), (0, 9, True), (-9, -1, False), (1, 9, False)])
def test_name_is_shown_only_while_the_consent_lasts(client, organisation, given, until, is_shown):
    make.ContactFactory(
        page=organisation,
        person_name="Example Person",
        consent_given_on=timezone.localdate() + timedelta(days=given),
        consent_until=timezone.localdate() + timedelta(days=until),
    )
    words = section(read(client, organisation), "contacts")
    assert ("Example Person" in words) is is_shown
    assert "Training coordinator" in words


def test_name_without_consent_is_refused(organisation):
    contact = make.ContactFactory.build(page=organisation, person_name="Example Person")
    with pytest.raises(ValidationError, match="gave their consent"):
        contact.full_clean(exclude=["locale"])


def test_pages_of_the_organisation_stand_by_kind(client, organisation):
    project = make.ProjectPageFactory(title="Strong communities")
    make.ParticipationFactory(page=project, organisation=organisation)
    make.published(project)
    for title, days in (("Open evening", 9), ("Last spring", -99)):
        event = make.EventPageFactory(title=title, parent=organisation)
        make.OccurrenceFactory(page=event, starts_on=timezone.localdate() + timedelta(days=days))
        make.published(event)
    make.published(make.EventPageFactory(title="Visit without dates", kind="expert-visit", parent=organisation))
    make.published(make.TrainingProgrammePageFactory(title="Basic training", parent=organisation))
    make.published(make.MobilityReportPageFactory(title="Our journey", parent=organisation))
    make.published(make.SelfAssessmentPageFactory(title="Our answers", parent=organisation))
    soup = read(client, organisation)
    assert "Strong communities" in section(soup, "projects")
    announcements = section(soup, "announcements")
    assert announcements.index("Open evening") < announcements.index("Visit without dates")
    assert "Last spring" not in announcements
    assert "Last spring" in section(soup, "past")
    assert "Basic training" in section(soup, "trainings")
    assert "Our journey" in section(soup, "reports")
    assert "Our answers" in section(soup, "responsible")


def test_hidden_pages_of_the_organisation_are_not_listed(client, organisation):
    make.EventPageFactory(title="Draft day", parent=organisation, live=False)
    make.restricted(make.published(make.EventPageFactory(title="Closed day", parent=organisation)))
    make.published(make.EventPageFactory(title="Withdrawn day", parent=organisation)).unpublish()
    soup = read(client, organisation)
    for title in ("Draft day", "Closed day", "Withdrawn day"):
        assert title not in text_of(soup)


def test_pages_of_other_organisations_are_not_listed(client, organisation):
    make.published(make.EventPageFactory(title="Elsewhere"))
    assert "Elsewhere" not in text_of(read(client, organisation))


def test_translated_pages_are_listed_once_in_the_language_of_the_reader(client, organisation):
    finnish = make.published(make.translation_of(organisation, "fi", slug="tasapaino"))
    report = make.published(make.MobilityReportPageFactory(title="Our journey", parent=organisation))
    make.published(make.translation_of(report, "fi", title="Matkamme", slug="matka"))
    assert section(read(client, finnish), "reports").count("Matkamme") == 1
    assert "Our journey" not in section(read(client, finnish), "reports")
    assert "Matkamme" not in section(read(client, organisation), "reports")


def test_invented_organisation_says_so(client, site):
    soup = read(client, make.OrganisationPageFactory(is_example_organisation=True))
    assert "invented example" in text_of(soup.select_one(".columns"))


@pytest.mark.parametrize(
    ("facts", "field", "message"),
    [
        ({"latitude": 66}, "longitude", "Give both latitude and longitude"),
        ({"latitude": 95, "longitude": 1}, "latitude", "less than or equal to 90"),
        ({"staff_count": 4, "counts_year": None}, "counts_year", "year in which people were counted"),
        ({"country": "XX"}, "country", "not a valid choice"),
        ({"country": ""}, "country", "Choose the country."),
        ({"mailbox": "not an address"}, "mailbox", "valid email"),
        ({"founded": 12}, "founded", "greater than or equal to 1000"),
    ],
)
def test_facts_that_do_not_fit_are_refused(site, facts, field, message):
    organisation = make.OrganisationPageFactory()
    for name, value in facts.items():
        setattr(organisation, name, value)
    with pytest.raises(ValidationError) as error:
        organisation.full_clean()
    assert message in " ".join(error.value.message_dict[field])


@pytest.mark.parametrize("state", HIDDEN_STATES)
def test_hidden_organisation_cannot_be_read(client, organisation, state):
    hide(organisation, state)
    assert_cannot_be_read(client, organisation, "People help each other")


def test_number_of_queries_does_not_grow_with_what_is_shown(client, organisation):
    """Wagtail finds the page (9), the frame (7), then: coming, lasting and past pages, contacts, tags."""

    def fill(count):
        for number in range(count):
            make.ContactFactory(page=organisation)
            make.published(make.MobilityReportPageFactory(parent=organisation))
            event = make.EventPageFactory(parent=organisation)
            make.OccurrenceFactory(page=event, starts_on=timezone.localdate() + timedelta(days=number))
            make.published(event)

    fill(1)
    count = queries_of(client, organisation)
    assert count <= 21
    fill(3)
    assert queries_of(client, organisation) == count
