from typing import Any

import factory
from factory.django import DjangoModelFactory

from pages.partners.inviting import invite
from pages.partners.models import Invitation, OrganisationTeam
from pages.partners.teams import team_of

from .pages import OrganisationPageFactory
from .users import UserFactory


class OrganisationTeamFactory(DjangoModelFactory):
    """The team that an organisation has from the beginning."""

    organisation = factory.SubFactory(OrganisationPageFactory)

    class Meta:
        model = OrganisationTeam

    @classmethod
    def _create(cls, model_class: type[OrganisationTeam], *args: Any, **facts: Any) -> OrganisationTeam:
        return team_of(facts["organisation"])


class InvitationFactory(DjangoModelFactory):
    """An open invitation, sent just now."""

    team = factory.SubFactory(OrganisationTeamFactory)
    email = factory.Sequence(lambda n: f"invited-{n}@example.org")
    language = "en"
    by = factory.SubFactory(UserFactory)

    class Meta:
        model = Invitation

    @classmethod
    def _create(cls, model_class: type[Invitation], *args: Any, **facts: Any) -> Invitation:
        return invite(**facts)
