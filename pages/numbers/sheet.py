"""A number in words, with its tables, for templates."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from urllib.parse import urlencode

from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ..formatting import format_number, format_percent, share_of
from .divisions import Division
from .number import DifferentValues, NetworkNumber, Tally
from .registry import all_numbers, number_called
from .sources import Source
from .tallies import Counting

#: Rows of a table among the other numbers; on the page of its own number it has up to the second.
FEW_ROWS, MOST_ROWS = 6, 60


@dataclass(frozen=True, slots=True)
class BarRow:
    """One part. ``bar`` is its length from 0 to 100 as SVG reads it, ``tag`` (BCP 47) the language of its name."""

    name: str
    tag: str
    number: str
    share: str
    bar: str
    url: str


@dataclass(frozen=True, slots=True)
class DivisionTable:
    """``more`` tells how many rows are not shown."""

    key: str
    title: str
    heading: str
    column: str
    note: str
    rows: list[BarRow]
    more: int = 0


class NumberSheet:
    """One number for readers of a language; parts are counted and named only when a template asks for them."""

    def __init__(self, number: NetworkNumber, counting: Counting, language: str) -> None:
        self.number = number
        self.language = language
        self._counting = counting

    @cached_property
    def tally(self) -> Tally:
        return self._counting.tally(self.number)

    @property
    def key(self) -> str:
        return self.number.key

    @property
    def title(self) -> str:
        return str(self.number.title)

    @property
    def counts(self) -> str:
        return str(self.number.counts)

    @property
    def label(self) -> str:
        """The unit: "organisations"."""
        return self.number.label(self.tally.number)

    @property
    def value(self) -> str:
        """``24``, ``at least 60`` where some pages tell no number, ``about 60`` where one is known roughly."""
        return self._qualified % {"number": self.bare_number}

    @property
    def marked_value(self) -> SafeString:
        """The same with the small words round the number marked as such."""
        before, _number, after = self._qualified.partition("%(number)s")
        small = [format_html("<small>{}</small>", words) if words else "" for words in (before, after)]
        return format_html("{}{}{}", small[0], self.bare_number, small[1])

    @property
    def bare_number(self) -> str:
        return format_number(self.tally.number, self.language)

    @property
    def _qualified(self) -> str:
        if self.tally.without:
            return _("at least %(number)s")
        return _("about %(number)s") if self.tally.rough else "%(number)s"

    @property
    def name(self) -> str:
        """The number with its unit: ``24 organisations``."""
        return _("%(number)s %(unit)s") % {"number": self.value, "unit": self.label}

    @property
    def notes(self) -> list[str]:
        """What readers must know about the way of counting."""
        notes = [str(note) for note in self.number.notes]
        if self.tally.rough:
            words = ngettext(
                "%(count)s page gives its number only roughly.",
                "%(count)s pages give their numbers only roughly.",
                self.tally.rough,
            )
            notes.append(words % {"count": format_number(self.tally.rough)})
        return notes

    @property
    def without(self) -> str:
        """How many pages tell no number; empty where all do."""
        words = ngettext(
            "%(count)s page gives no number and is left out.",
            "%(count)s pages give no number and are left out.",
            self.tally.without,
        )
        return words % {"count": format_number(self.tally.without)} if self.tally.without else ""

    @property
    def without_url(self) -> str:
        return f"{self.url}?{urlencode({'without': 1})}#pages"

    @property
    def counted_on(self) -> date:
        """Nothing that was counted is kept for another day."""
        return timezone.localdate()

    @property
    def url(self) -> str:
        return reverse("network_number", args=[self.key])

    @property
    def sources_url(self) -> str:
        return f"{self.url}#pages"

    @property
    def csv_url(self) -> str:
        return reverse("network_number_csv", args=[self.key])

    @cached_property
    def tables(self) -> list[DivisionTable]:
        """The divisions that divide something, with all their rows."""
        return [table for each in self.number.divisions if (table := self._table(each, MOST_ROWS))]

    @cached_property
    def short_tables(self) -> list[DivisionTable]:
        """The same with the first rows only."""
        return [table for each in self.number.divisions if (table := self._table(each, FEW_ROWS))]

    @cached_property
    def few_sources(self) -> list[Source]:
        """The first pages behind a number that is not divided."""
        return [] if self.short_tables else self.number.sources(self.language).rows(slice(FEW_ROWS))

    def rows(self, division: Division) -> list[tuple[str, object]]:
        """Values of a division with their numbers."""
        return self._counting.rows(self.number, division)

    def whole(self, division: Division) -> object:
        """What the parts are shares of; none where the largest part is the measure."""
        if not division.is_share:
            return None
        return self.tally.number if self.number.adder.name == "Sum" else self.tally.pages

    def part_url(self, division: Division, value: str) -> str:
        return f"{self.url}?{urlencode({'by': division.key, 'part': value})}#pages"

    def _table(self, division: Division, most: int) -> DivisionTable | None:
        rows = self.rows(division)
        # One part alone says what the number says already; of countries or languages it is the only name.
        if not rows or (len(rows) == 1 and not isinstance(self.number, DifferentValues)):
            return None
        # One row more is shown rather than the words that there is one more.
        shown = rows if len(rows) <= most + 1 else rows[:most]
        whole = self.whole(division)
        measure = whole or max(number for _value, number in rows)
        names = division.names([value for value, _number in shown], self.language)
        return DivisionTable(
            key=division.key,
            title=str(division.title),
            heading=str(division.heading),
            column=str(division.column),
            note=str(division.note),
            rows=[
                BarRow(
                    name=names[value].text,
                    tag=names[value].tag,
                    number=format_number(number, self.language),
                    share=format_percent(number / whole, self.language) if whole else "",
                    bar=str(share_of(number, measure)),
                    url=self.part_url(division, value),
                )
                for value, number in shown
            ],
            more=len(rows) - len(shown),
        )


def number_sheets(language: str, *, only_main: bool = False) -> list[NumberSheet]:
    """Every number that there is to tell, or the few for the home page, in order."""
    counting = Counting()
    sheets = [NumberSheet(each, counting, language) for each in all_numbers() if each.is_main or not only_main]
    return [sheet for sheet in sheets if sheet.tally.number is not None]


def number_sheet(key: str, language: str) -> NumberSheet | None:
    """One number; none where nothing is counted under that name."""
    number = number_called(key)
    sheet = NumberSheet(number, Counting(), language) if number else None
    return sheet if sheet and sheet.tally.number is not None else None
