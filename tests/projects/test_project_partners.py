"""Who took part in a project."""

import pytest

from projects.models import Participation
from tests import factories as make
from tests.pages.reading import fact, read, section, text_of


def test_partners_stand_by_role_with_their_countries(client, project):
    estonian = make.published(make.OrganisationPageFactory(title="Kogukond", language="et", country="EE"))
    make.ParticipationFactory(page=project, name="Hospital", country="FI", note="From 2020")
    make.ParticipationFactory(page=project, organisation=estonian)
    make.ParticipationFactory(page=project, role=Participation.Role.COORDINATOR, name="University", country="FI")
    soup = read(client, project)
    assert section(soup, "who") == (
        "Lead University Finland Partners (2) Hospital Finland From 2020 Kogukond Estonia"
    )  # fmt: skip
    assert fact(soup, "Lead") == "University"
    assert soup.find("a", string="Kogukond")["lang"] == "et"
    assert soup.find("a", string="Kogukond")["href"] == f"/en/original/{estonian.pk}/"


def test_partner_is_linked_in_the_language_of_the_reader(client, project):
    organisation = make.published(make.OrganisationPageFactory(title="Association"))
    finnish = make.published(make.translation_of(organisation, "fi", title="Yhdistys", slug="yhdistys"))
    make.ParticipationFactory(page=project, organisation=finnish)
    assert read(client, project).find("a", string="Association")["href"] == organisation.get_url()


@pytest.mark.parametrize("hide", ["draft", "restricted"])
def test_partner_whose_page_is_not_public_is_not_named(client, project, hide):
    organisation = make.published(make.OrganisationPageFactory(title="Hidden house"))
    make.ParticipationFactory(page=project, organisation=organisation)
    if hide == "draft":
        organisation.unpublish()
    else:
        make.restricted(organisation)
    assert "Hidden house" not in text_of(read(client, project))
