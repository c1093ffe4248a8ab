"""What projects and learning reports add to the network in numbers."""

from .journeys import Journeys, Travellers
from .projects import Outputs, PeopleReached, Projects

NUMBERS = (Projects(), Journeys(), Travellers(), PeopleReached(), Outputs())
