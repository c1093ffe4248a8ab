from .invitation import Invitation
from .team import OrganisationTeam

__all__ = ["Invitation", "OrganisationTeam"]
