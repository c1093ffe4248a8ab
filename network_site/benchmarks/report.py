"""The parts of the benchmark, each as text for the terminal."""

from dataclasses import dataclass

from django.utils.timezone import now
from wagtail.models import Page

from search.models import SearchDocument

from . import machine, reading, space
from .editing import measure_editing
from .publishing import publish_some, without_search
from .questions import reader_questions, typed_beginnings
from .rebuilding import measure_rebuild
from .stock import ask_stock, publish_with_stock, stock_index
from .table import table
from .timing import HEADINGS, Durations
from .words import BANDS, words_of_band


@dataclass(frozen=True, slots=True)
class Effort:
    """How much is measured: words of each band, rounds of everything, and the most seconds for one stock question."""

    words: int = 5
    rounds: int = 3
    cap: float = 60


def heading(effort: Effort) -> str:
    """What was measured on."""
    pages, documents = Page.objects.count(), SearchDocument.objects.count()
    return "\n".join(
        [
            *machine.description(),
            f"Content: {pages:,} pages, {documents:,} search documents",
            f"When: {now():%Y-%m-%d %H:%M} UTC; programs that wanted to run (1, 5, 15 minutes): {machine.busyness()}",
        ]
    )


def searching(effort: Effort) -> str:
    """The whole search page, uncached."""
    found = reading.measure("search", reader_questions(SearchDocument.objects.count(), effort.words), effort.rounds)
    return _durations("The search page, from address to finished page", found)


def suggesting(effort: Effort) -> str:
    """Suggestions while typing."""
    found = reading.measure("search_suggest", typed_beginnings(effort.words * 8), effort.rounds)
    return _durations("Suggestions while typing", found, total=False)


def editing(effort: Effort) -> str:
    """The search in the editors' interface."""
    words = [word for band in BANDS for word in words_of_band(band, SearchDocument.objects.count(), effort.words)]
    return _durations("The editors' search", measure_editing(words, effort.rounds), total=False)


def publishing(effort: Effort) -> str:
    """Publishing one page, with and without the search."""
    times = effort.words * effort.rounds
    with_search = publish_some(times)
    with without_search():
        without = publish_some(times)
    found = {"with the search": with_search, "without any search": without}
    more = with_search.median - without.median
    return _durations(f"Publishing one page: {more:.0f} ms more with the search", found, total=False)


def room(effort: Effort) -> str:
    """Room on disk."""
    extra = space.bytes_beyond_text()
    documents = max(1, SearchDocument.objects.count())
    return table(
        ["Room of the search index", "bytes a page"],
        [
            ["beyond the text", "not known here" if extra is None else f"{extra:,.0f}"],
            ["the text itself", f"{space.text_bytes() / documents:,.0f}"],
        ],
    )


def rebuilding(effort: Effort) -> str:
    """Writing the whole index."""
    found = measure_rebuild()
    return table(
        ["Rebuilding the search index", "seconds", "CPU seconds", "most memory MB"],
        [
            [
                "manage.py rebuild_search",
                f"{found.seconds:.0f}",
                f"{found.processor_seconds:.0f}",
                f"{found.megabytes:.0f}",
            ]
        ],
    )


def comparing(effort: Effort) -> str:
    """Wagtail's own database search over the same pages."""
    rows = []
    with stock_index() as seconds:
        for band in BANDS:
            words = words_of_band(band, SearchDocument.objects.count(), effort.words)
            durations, given_up = ask_stock(words, effort.cap)
            if words:
                rows.append([f"{band.name} word", *durations.cells(), str(given_up)])
        rows.append(["publishing one page", *publish_with_stock(effort.words).cells(), ""])
    title = f"Wagtail's own search: 20 results and their number (filled in {seconds:.0f} s)"
    return table([title, *HEADINGS, f"given up after {effort.cap:g} s"], rows)


#: The parts by the names under which the command knows them, in the order of measuring.
PARTS = {
    "search": searching,
    "suggestions": suggesting,
    "editors": editing,
    "publishing": publishing,
    "room": room,
    "rebuild": rebuilding,
    "stock": comparing,
}


def _durations(title: str, found: dict[str, Durations], total: bool = True) -> str:
    rows = [[group, *durations.cells()] for group, durations in found.items()]
    if total:
        everything = Durations()
        for durations in found.values():
            everything.add(durations)
        rows.append(["all together", *everything.cells()])
    return table([title, *HEADINGS], rows)
