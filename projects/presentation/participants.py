"""Who took part in a project, by role."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from django.utils.translation import ngettext

from pages.choices import country_name
from pages.maps.drawing import NOWHERE, Stand
from pages.presentation import Fact, foreign_language, in_language, lines, link
from search.models import SearchDocument

from ..models import Participation


@dataclass(frozen=True, slots=True)
class Participant:
    """An organisation in words. ``url`` is empty where it has no public page; ``language`` is that of its name.

    ``stand`` says where it is, with the degrees that its public page tells.
    """

    name: str
    url: str = ""
    language: str = ""
    country: str = ""
    note: str = ""
    stand: Stand = NOWHERE

    @property
    def linked_name(self) -> str:
        return link(self.url, self.name, self.language) if self.url else in_language(self.name, self.language)


@dataclass(frozen=True, slots=True)
class RoleGroup:
    """The organisations that had one role (a value of ``Participation.Role``)."""

    role: str
    participants: list[Participant] = field(default_factory=list)

    @property
    def role_name(self) -> str:
        """The role of a single organisation, in a word."""
        return str(dict(Participation.Role.choices)[self.role])

    @property
    def title(self) -> str:
        count = len(self.participants)
        return {
            "coordinator": ngettext("Lead", "Leads", count),
            "partner": ngettext("Partner", "Partners", count),
            "associated-partner": ngettext("Associated partner", "Associated partners", count),
            "participant": ngettext("Participant", "Participants", count),
        }[self.role]


def roles_of(
    rows: Iterable[Participation], documents: Mapping[UUID, SearchDocument], language_code: str, foreign: str
) -> list[RoleGroup]:
    """The rows by role in their own order.

    ``documents`` are the organisations' pages as readers of the language meet them; ``foreign`` is the BCP 47 tag of
    the project page's words where they are in another language. An organisation without a public page and without a
    written name is left out.
    """
    groups: dict[str, RoleGroup] = {}
    for row in rows:
        if participant := _participant(row, documents, language_code, foreign):
            groups.setdefault(row.role, RoleGroup(row.role)).participants.append(participant)
    return list(groups.values())


def _participant(
    row: Participation, documents: Mapping[UUID, SearchDocument], language_code: str, foreign: str
) -> Participant | None:
    country = country_name(row.country_code, language_code) if row.country_code else ""
    page = documents.get(row.organisation.translation_key) if row.organisation_id else None
    if page:
        url, language = page.url_for(language_code), foreign_language(page, language_code)
        stand = Stand(row.country_code, row.organisation.latitude, row.organisation.longitude)
        return Participant(page.title, url, language, country, row.note, stand)
    if not row.name:
        return None
    return Participant(row.name, language=foreign, country=country, note=row.note, stand=Stand(row.country_code))


def lead_fact(groups: Iterable[RoleGroup]) -> Fact | None:
    """Who led the project, for the panel of facts."""
    for group in groups:
        if group.role == "coordinator":
            return Fact(group.title, lines(participant.linked_name for participant in group.participants))
    return None
