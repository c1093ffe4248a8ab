"""Finding and mending where the index differs from the pages."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from ..engines.in_database import database_engine
from ..models import IndexedWord, SearchDocument, TitleStart
from ..suggestions.title_starts import title_starts
from .compose import ComposedDocument
from .indexed_words import count_words_anew, is_counted
from .rebuild import public_sections, read_section
from .rows import differing_columns, load_groups
from .tokens_anew import stored_rows, write_tokens_anew
from .write import index_pages


@dataclass(frozen=True, slots=True)
class Difference:
    """What is wrong; ``page_id`` is None where it is not about one page."""

    page_id: int | None
    what: str


def differences() -> Iterator[Difference]:
    """Compare the index with the pages, without changing anything."""
    yield from _document_differences()
    expected = _expected_tokens()
    if database_engine().documents_by_token() != expected:
        yield Difference(None, f"the engine ({database_engine().name}) holds other words than the documents")
    if dict(IndexedWord.objects.values_list("word", "documents")) != _words(expected):
        yield Difference(None, "the counts of words are wrong")


def mend() -> None:
    """Make the index equal to the pages. The engine is put right first: writing a document relies on what it holds."""
    if database_engine().documents_by_token() != _expected_tokens():
        write_tokens_anew()
    index_pages({difference.page_id for difference in _document_differences() if difference.page_id is not None})
    if dict(IndexedWord.objects.values_list("word", "documents")) != _words(_expected_tokens()):
        count_words_anew(database_engine().documents_by_token())


def _document_differences() -> Iterator[Difference]:
    without_page = set(SearchDocument.objects.values_list("pk", flat=True))
    for section in public_sections():
        rows = read_section(section)
        stored = load_groups([row.page_id for row in rows], set())
        for row in rows:
            without_page.discard(row.page_id)
            if row.page_id not in stored:
                yield Difference(row.page_id, "has no document")
                continue
            wrong = differing_columns(row, stored[row.page_id])
            if _starts(row) != set(TitleStart.objects.filter(document=row.page_id).values_list("text", flat=True)):
                wrong.append("starts of titles")
            if wrong:
                yield Difference(row.page_id, f"has an old document ({', '.join(wrong)})")
    for page_id in sorted(without_page):
        yield Difference(page_id, "has a document and is not public")


def _starts(row: ComposedDocument) -> set[str]:
    facts = (row.page_id, row.columns["kind"], row.columns["title"], row.columns["card"])
    return {start.text for start in title_starts([facts])}


def _expected_tokens() -> dict[str, int]:
    tokens: Counter[str] = Counter()
    for _until, rows in stored_rows():
        for row in rows:
            tokens.update(row.tokens.split())
    return dict(tokens)


def _words(tokens: dict[str, int]) -> dict[str, int]:
    return {word: documents for word, documents in tokens.items() if is_counted(word)}
