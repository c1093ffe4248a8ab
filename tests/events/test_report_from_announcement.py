"""A report begun from its announcement has the facts of the journey already."""

from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse

from network_site.groups import create_groups
from pages.partners.teams import team_of
from tests import factories as make


@pytest.fixture
def organisation(site):
    create_groups()
    return make.OrganisationPageFactory(title="Open house", country="EE")


@pytest.fixture
def client(client, organisation):
    person = make.UserFactory()
    person.groups.add(team_of(organisation).group)
    client.force_login(person)
    return client


def form(client, organisation, announcement):
    address = reverse("wagtailadmin_pages:add", args=("projects", "mobilityreportpage", organisation.pk))
    response = client.get(address, {"announcement": announcement})
    assert response.status_code == 200
    fields = BeautifulSoup(response.content, "html.parser").select("form [name]")
    return {field["name"]: _value(field) for field in fields}


def _value(field):
    if field.name == "select":
        chosen = field.find("option", selected=True)
        return chosen["value"] if chosen else ""
    return field.get("value", "") if field.name == "input" else field.get_text()


def journey(**facts):
    page = make.EventPageFactory(kind="mobility", country="FI", town="Oulu", host="Harbour", **facts)
    make.OccurrenceFactory(page=page, starts_on=date(2027, 3, 8), ends_on=date(2027, 3, 12))
    return page


def test_facts_of_the_journey_stand_in_the_form(client, organisation):
    project = make.published(make.ProjectPageFactory())
    event = journey(parent=organisation, project=project, live=False)
    values = form(client, organisation, event.pk)
    assert values["event"] == str(event.pk)
    assert values["project"] == str(project.pk)
    assert values["sending_organisation"] == str(organisation.pk)
    assert (values["sending_country"], values["host_country"]) == ("EE", "FI")
    assert (values["host_name"], values["host_town"]) == ("Harbour", "Oulu")
    assert "2027" in values["starts"]
    assert "12" in values["ends"]


def test_draft_of_another_organisation_tells_nothing(client, organisation):
    values = form(client, organisation, journey(live=False).pk)
    assert (values["event"], values["host_town"]) == ("", "")


@pytest.mark.parametrize("number", ["", "x", "0", "9" * 30, "²"])
def test_number_of_nothing_opens_an_empty_form(client, organisation, number):
    assert form(client, organisation, number)["event"] == ""


def test_next_form_is_empty_again(client, organisation):
    form(client, organisation, journey(parent=organisation).pk)
    assert form(client, organisation, "")["event"] == ""
