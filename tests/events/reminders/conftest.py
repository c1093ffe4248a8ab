"""An organisation with somebody who writes for it, and what it is asked about. "Today" is a fixed day."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

import pytest
from django.contrib.auth.models import AbstractBaseUser
from wagtail.users.models import UserProfile

from events.models import EventPage
from pages.models import OrganisationPage, SelfAssessmentPage
from pages.partners.teams import team_of
from projects.models import MobilityReportPage
from tests import factories as make

TODAY = date(2027, 6, 1)


@dataclass
class Team:
    organisation: OrganisationPage
    person: AbstractBaseUser

    def journey(self, ended: date = TODAY - timedelta(days=14), **facts) -> EventPage:
        """A mobility of five days."""
        facts = {"title": "To Oulu", "kind": "mobility", "parent": self.organisation, **facts}
        page = make.EventPageFactory(**facts)
        make.OccurrenceFactory(page=page, starts_on=ended - timedelta(days=4), ends_on=ended)
        return page

    def report(self, ended: date, **facts) -> MobilityReportPage:
        """A report that was published a week after the journey."""
        told = datetime(ended.year, ended.month, ended.day, tzinfo=UTC) + timedelta(days=7)
        facts = {"title": "The door was open", "parent": self.organisation, "first_published_at": told, **facts}
        return make.MobilityReportPageFactory(starts=str(ended - timedelta(days=4)), ends=str(ended), **facts)

    def assessment(self, until: date, **facts) -> SelfAssessmentPage:
        facts = {"title": "Our heart", "parent": self.organisation, **facts}
        return make.SelfAssessmentPageFactory(answered_on=until - timedelta(days=365), valid_until=until, **facts)


@pytest.fixture
def team(site) -> Team:
    organisation = make.OrganisationPageFactory(title="Open house")
    person = make.UserFactory(first_name="Aino", last_name="Secret")
    person.groups.add(team_of(organisation).group)
    UserProfile.objects.create(user=person, preferred_language="en")
    return Team(organisation, person)
