"""What a project made, on one shelf for each kind."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from django.utils.functional import Promise
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from pages.formatting import in_language
from pages.markup import time_of_date
from search.models.language import language_tag

if TYPE_CHECKING:
    from ..models import Output

#: The shelves in the order in which they stand.
SHELF_TITLES: dict[str, Promise] = {
    "article": _("Articles"),
    "report": _("Reports"),
    "book-chapter": _("Book chapters"),
    "training-model": _("Training models"),
    "tool": _("Materials and tools"),
    "video": _("Videos"),
    "practice": _("Tested practices"),
    "service": _("Services"),
    "other": _("Other"),
}


@dataclass(frozen=True, slots=True)
class OutputRow:
    """One output in words. ``language`` is the BCP 47 tag of its title where it is not the reader's.

    ``names`` are authors and publisher. They and a title in no known language stay in the letters of the publication
    (``as_published``), in whatever script the page is read.
    """

    title: str
    language: str
    link: str
    link_lost: bool
    explanation: str
    names: list[str]
    details: list[str | SafeString]
    as_published: bool = True


@dataclass(frozen=True, slots=True)
class Shelf:
    """The outputs of one kind."""

    kind: str
    title: str
    rows: list[OutputRow] = field(default_factory=list)

    @property
    def lost_links(self) -> int:
        """How many of them had a link that the source has lost."""
        return sum(row.link_lost for row in self.rows)


@dataclass(frozen=True, slots=True)
class Outputs:
    """All shelves, and the one that the reader chose (empty: all of them are open)."""

    shelves: list[Shelf]
    chosen: str = ""

    @property
    def total(self) -> int:
        return sum(len(shelf.rows) for shelf in self.shelves)

    @property
    def open_shelves(self) -> list[Shelf]:
        return [shelf for shelf in self.shelves if self.chosen in ("", shelf.kind)]


def outputs_of(rows: Iterable["Output"], language_code: str, chosen: str = "") -> Outputs:
    """The outputs by kind; a choice that is no kind of theirs is no choice."""
    shelves: dict[str, Shelf] = {}
    for row in rows:
        shelf = shelves.setdefault(row.kind, Shelf(row.kind, str(SHELF_TITLES[row.kind])))
        shelf.rows.append(_row(row, language_code))
    in_order = [shelves[kind] for kind in SHELF_TITLES if kind in shelves]
    return Outputs(in_order, chosen if chosen in shelves else "")


def _row(output: "Output", language_code: str) -> OutputRow:
    is_foreign = bool(output.language) and output.language.partition("-")[0] != language_code.partition("-")[0]
    published = f"{output.published}{output.year_suffix}" if output.year_suffix else time_of_date(output.published)
    # A citation holds authors, publisher and year already.
    names = [output.authors, output.publisher] if output.title else []
    details = [published if output.title else "", in_language(output.language) if is_foreign else ""]
    return OutputRow(
        title=str(output),
        language=language_tag(output.language) if is_foreign else "",
        link=output.link,
        link_lost=output.link_lost,
        explanation=output.explanation,
        names=[name for name in names if name],
        details=[detail for detail in details if detail],
        as_published=is_foreign or not output.language,
    )
