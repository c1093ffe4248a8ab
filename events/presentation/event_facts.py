"""The panel of facts beside an event."""

from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from uuid import UUID

from django.utils.html import format_html
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pages.choices import country_name
from pages.formatting import format_number, format_time_range, join_countries, join_languages
from pages.markup import time_of_date
from pages.presentation import Fact, Words, in_language, lines, link, link_to
from search.models import SearchDocument

from ..models.paid_parts import paid_choices
from .occurrences import occurrence_words

if TYPE_CHECKING:
    from ..models import EventPage

#: So many evenings of one series repeat their hours only once.
OCCURRENCES_WITH_ONE_CLOCK = 3


def when_fact(event: "EventPage", is_off: bool, foreign: str) -> Fact:
    """The dates with the clock they follow; where they are not known, what the organiser says about them."""
    times, note = _times_and_note(event, foreign)
    if not times:
        return Fact(_("When"), note)
    if is_off:
        return Fact(_("Was planned for"), format_html("<del>{}</del>", lines(times)), note)
    return Fact(_("When"), lines(times), note)


def _times_and_note(event: "EventPage", foreign: str) -> tuple[list[Words], Words]:
    """Every occurrence in words; many that have one clock are told by their days, with the clock said once below."""
    rows, note = event.occurrence_list, in_language(event.dates_note, foreign)
    clocks = {(row.start_time, row.end_time) for row in rows}
    is_series = len(rows) >= OCCURRENCES_WITH_ONE_CLOCK and all(row.last_day == row.starts_on for row in rows)
    if not is_series or len(clocks) > 1 or rows[0].is_whole_day:
        return [occurrence_words(row, event.time_zone) for row in rows], note
    row = rows[0]
    clock = format_time_range(row.first_moment, row.last_moment if row.end_time else None, event.time_zone)
    return [time_of_date(row.starts_on) for row in rows], format_html("{}<br>{}", clock, note) if note else clock


def where_fact(event: "EventPage", foreign: str) -> Fact:
    """The place people meet at, the link they take part through, or both."""
    found = []
    if event.is_on_site:
        town = ", ".join(part for part in (event.town, country_name(event.country) if event.country else "") if part)
        found = [in_language(event.place, foreign), event.address, town]
    if event.is_online:
        site = urlsplit(event.online_link).hostname
        found.append(link(event.online_link, _("Online at %(site)s") % {"site": site}) if site else _("Online"))
    return Fact(_("Where"), lines(found))


def travel_facts(event: "EventPage", foreign: str) -> list[Fact]:
    """The days of arrival and departure, and where people sleep."""
    rooms = lines([in_language(event.accommodation, foreign), event.get_single_rooms_display()])
    return [
        Fact(_("Day of arrival"), time_of_date(event.arrives_on)),
        Fact(_("Day of departure"), time_of_date(event.departs_on)),
        Fact(_("Where people stay"), rooms),
    ]


def seats_fact(event: "EventPage") -> Fact:
    if event.seats is None:
        return Fact(_("Places"), "")
    if event.seats_left is None:
        return Fact(_("Places"), format_number(event.seats))
    words = ngettext("%(left)s of %(seats)s place left", "%(left)s of %(seats)s places left", event.seats)
    return Fact(_("Places"), words % {"left": format_number(event.seats_left), "seats": format_number(event.seats)})


def paid_fact(event: "EventPage") -> Fact:
    """What nobody who takes part has to pay; who pays what stands in a table of its own."""
    names = dict(paid_choices())
    return Fact(_("Paid for you"), lines([names[part] for part in event.paid_parts if part in names]))


def people_facts(event: "EventPage") -> list[Fact]:
    """Who can come, and in which languages."""
    age = ""
    if event.minimum_age:
        age = ngettext("%(age)s year or older", "%(age)s years or older", event.minimum_age) % {
            "age": event.minimum_age
        }
    others = _("People from other countries may ask too.") if event.others_may_ask else ""
    return [
        Fact(_("People from"), lines([join_countries(event.eligible_countries), others])),
        Fact(_("Age"), age),
        Fact(_("Working language"), join_languages(event.languages)),
        Fact(_("Interpreting into"), join_languages(event.interpretation)),
    ]


def belonging_facts(event: "EventPage", documents: Mapping[UUID, SearchDocument], language_code: str) -> list[Fact]:
    """Project, training programme and funding programme; a page that is not public is not named."""
    project = documents.get(event.project.translation_key) if event.project_id else None
    training = documents.get(event.training_programme.translation_key) if event.training_programme_id else None
    programme = event.funding_programme
    return [
        Fact(_("Project"), link_to(project, language_code) if project else ""),
        Fact(_("Training programme"), link_to(training, language_code) if training else ""),
        Fact(_("Funding programme"), programme.name_in(language_code) if programme else ""),
    ]
