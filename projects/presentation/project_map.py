"""The map of one project: the countries of its participants, and where those with a page on this site are."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from django.urls import reverse
from django.utils.translation import gettext as _

from pages.choices import country_name
from pages.formatting import format_number, join_words
from pages.maps.drawing import Drawing, Tone, Whereabouts, drawing_of
from pages.maps.outline import outlines
from pages.maps.table import on_the_map
from search.feeds.table import Cell, csv_of

from .participants import Participant, RoleGroup

#: With fewer countries a line of words says more than a map.
LEAST_COUNTRIES = 2


@dataclass(slots=True)
class ParticipantCountry:
    """A country in the table behind the map."""

    code: str
    name: str
    participants: list[Participant] = field(default_factory=list)

    @property
    def outside(self) -> int:
        """How many of them the map cannot show."""
        return sum(each.stand.whereabouts == Whereabouts.OUTSIDE for each in self.participants)

    @property
    def is_off_map(self) -> bool:
        return self.outside > 0


class ProjectMap:
    """The map with the table behind it; both tell of the same participants. ``page_id`` is that of the project."""

    def __init__(self, groups: Iterable[RoleGroup], page_id: int, language: str) -> None:
        self.groups = list(groups)
        self.page_id = page_id
        self.language = language

    @cached_property
    def rows(self) -> list[ParticipantCountry]:
        """The countries, the most frequent first; participants whose country is not known come last."""
        rows: dict[str, ParticipantCountry] = {}
        for participant in self._participants:
            code = participant.stand.country
            name = country_name(code, self.language) if code else _("No single country")
            rows.setdefault(code, ParticipantCountry(code, name)).participants.append(participant)
        return sorted(rows.values(), key=lambda row: (not row.code, -len(row.participants), row.name))

    @property
    def is_telling(self) -> bool:
        on_map = [row for row in self.rows if row.code in outlines()]
        return len(on_map) >= LEAST_COUNTRIES and self.drawing is not None

    @property
    def title(self) -> str:
        return _("Map: where the organisations are")

    @property
    def description(self) -> str:
        """What the map shows, in a sentence, for whoever hears it."""
        shown = [(row.name, len(row.participants) - row.outside) for row in self.rows]
        counts = [f"{name} {format_number(count, self.language)}" for name, count in shown if count]
        return _("Organisations by country: %(list)s.") % {"list": ", ".join(counts)}

    @property
    def outside(self) -> str:
        """The names of the countries that the map lacks, or somebody in them."""
        return join_words([row.name for row in self.rows if row.code and row.is_off_map], self.language)

    @property
    def csv_url(self) -> str:
        return reverse("project_map_csv", args=[self.page_id])

    @cached_property
    def drawing(self) -> Drawing | None:
        tones = {row.code: Tone.ORGANISATIONS for row in self.rows}
        return drawing_of((each.stand for each in self._participants), tones, self.language)

    @property
    def _participants(self) -> list[Participant]:
        return [participant for group in self.groups for participant in group.participants]

    def csv(self, full_url: Callable[[str], str]) -> str:
        """A row for each participant. ``full_url`` makes a full address of a path."""
        headings = (
            _("Organisation"),
            _("Part in the project"),
            _("Address"),
            _("Country"),
            _("Country code"),
            _("Latitude"),
            _("Longitude"),
            _("On the map"),
        )
        return csv_of(headings, self._csv_rows(full_url))

    def _csv_rows(self, full_url: Callable[[str], str]) -> Iterator[tuple[Cell, ...]]:
        for group in self.groups:
            for each in group.participants:
                url, stand = full_url(each.url) if each.url else "", each.stand
                place = (each.country, stand.country, stand.latitude, stand.longitude)
                yield (each.name, group.role_name, url, *place, on_the_map(stand.whereabouts))
