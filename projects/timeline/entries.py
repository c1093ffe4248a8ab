"""What of a project has a date: each with its earliest and latest day, in words, and where it is told."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from pages.cards import state_label
from pages.formatting.dates import DateLike, as_partial
from pages.formatting.times import zone_or_default
from pages.markup import time_of_date, times_of_range
from pages.partial_dates import PartialDate
from pages.presentation import foreign_language
from search.kinds import Kind
from search.models import SearchDocument

if TYPE_CHECKING:
    from ..models import Output, ProjectPage
    from ..presentation.journeys import Change


class Lane(StrEnum):
    """The rows of the drawing, from top to bottom."""

    PROJECT = "project"
    APPLICATIONS = "applications"
    ANNOUNCED = "announced"
    TOLD = "told"
    EVENTS = "events"
    OUTPUTS = "outputs"
    CHANGES = "changes"

    @property
    def title(self) -> str:
        return str(_TITLES[self])


_TITLES: dict[Lane, str | Promise] = {
    Lane.PROJECT: gettext_lazy("Project"),
    Lane.APPLICATIONS: gettext_lazy("Time to apply"),
    Lane.ANNOUNCED: gettext_lazy("Mobilities"),
    Lane.TOLD: gettext_lazy("Journeys with a report"),
    Lane.EVENTS: gettext_lazy("Trainings and events"),
    Lane.OUTPUTS: gettext_lazy("To read, watch or use"),
    Lane.CHANGES: gettext_lazy("What changed since"),
}
_LANES_OF_PAGES = {
    Kind.CALL: Lane.ANNOUNCED,
    Kind.REPORT: Lane.TOLD,
    Kind.EVENT: Lane.EVENTS,
    Kind.TRAINING: Lane.EVENTS,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing with a date. ``begins`` and ``ends`` are as precise as they are known.

    ``url`` may be an anchor on the project's page; ``language`` is the BCP 47 tag of the title where it is not the
    reader's; ``count`` is how many things stand for one; ``state`` says in a word that it did not take place.
    """

    lane: Lane
    begins: PartialDate
    ends: PartialDate
    title: str
    url: str
    language: str = ""
    count: int = 1
    state: str = ""

    @property
    def first_day(self) -> date:
        return self.begins.first_day

    @property
    def last_day(self) -> date:
        return max(self.ends.last_day, self.first_day)

    @property
    def when(self) -> str | SafeString:
        return time_of_date(self.begins) if self.begins == self.ends else times_of_range(self.begins, self.ends)


def entries_of(
    page: "ProjectPage",
    documents: Iterable[SearchDocument],
    changes: Iterable["Change"],
    outputs: Iterable["Output"],
    language_code: str,
) -> list[Entry]:
    """Everything of the project that has a date, in order of time. ``documents`` are the public pages that name it."""
    found = [*_project(page), *_outputs(outputs)]
    for document in documents:
        found += _of_page(document, language_code)
    found += [
        _entry(Lane.CHANGES, change.told_on, change.told_on, change.document.title, change.url, change.language)
        for change in changes
    ]
    return sorted(found, key=lambda entry: (entry.first_day, list(Lane).index(entry.lane), entry.last_day))


def _entry(
    lane: Lane, begins: DateLike, ends: DateLike, title: str, url: str, language: str = "", state: str = ""
) -> Entry:
    return Entry(lane, as_partial(begins), as_partial(ends), title, url, language, state=state)


def _project(page: "ProjectPage") -> list[Entry]:
    begins, ends = page.starts or page.ends, page.ends or page.starts
    if not begins:
        return []
    title = _("The project")
    if not (page.starts and page.ends):
        title = _("The project starts") if page.starts else _("The project ends")
    return [_entry(Lane.PROJECT, begins, ends, title, "#facts")]


def _outputs(outputs: Iterable["Output"]) -> list[Entry]:
    """One entry a year."""
    years = Counter(PartialDate.parse(output.published).year for output in outputs if output.published)
    found = []
    for year, count in sorted(years.items()):
        title = ngettext("%(count)s thing to read, watch or use", "%(count)s things to read, watch and use", count) % {
            "count": count
        }
        found.append(Entry(Lane.OUTPUTS, PartialDate(year), PartialDate(year), title, "#outputs", count=count))
    return found


def _of_page(document: SearchDocument, language_code: str) -> list[Entry]:
    lane, found = _LANES_OF_PAGES.get(document.kind), []
    about = (document.title, document.url_for(language_code), foreign_language(document, language_code))
    state = state_label(document)
    if document.kind == Kind.CALL and document.closes_at:
        clock = zone_or_default(document.card.get("time_zone"))  # as everywhere, on the organiser's calendar
        closes = document.closes_at.astimezone(clock).date()
        opens = document.opens_at.astimezone(clock).date() if document.opens_at else closes
        found.append(_entry(Lane.APPLICATIONS, min(opens, closes), closes, *about, state))
    if lane and document.starts_on:
        facts = document.card
        begins = facts.get("starts") or document.starts_on
        ends = facts.get("ends") or facts.get("starts") or document.ends_on or begins
        found.append(_entry(lane, begins, ends, *about, state))
    return found
