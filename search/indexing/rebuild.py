"""Writing the whole index anew, and finding where it differs from the pages."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from django.db import transaction

from ..analysis.document_terms import DocumentTerms
from ..engines.database import TokenChange
from ..engines.in_database import database_engine
from ..index_space import index_alias
from ..models import IndexedWord, SearchDocument, SearchFacet, TitleStart
from ..publicity import public_pages, public_versions
from ..suggestions.title_starts import title_starts
from .compose import ComposedDocument, compose
from .content import COLUMNS, read_page
from .indexed_words import count_words, is_counted
from .write import index_pages, remove_pages, same_value

_CHUNK = 400
_STORED = (*COLUMNS, "readers", "terms")


@dataclass(frozen=True, slots=True)
class Difference:
    """What is wrong; ``page_id`` is None where it is not about one page."""

    page_id: int | None
    what: str


def rebuild(progress: Callable[[int], None] = lambda written: None) -> int:
    """Read every page anew; gives the number of documents. Readers meet the old documents until the new ones are there.

    Pages are taken by whole translation groups, so that each is written once.
    """
    page_ids = _public_ids()
    known = set(SearchDocument.objects.values_list("pk", flat=True))
    for start in range(0, len(page_ids), _CHUNK):
        index_pages(page_ids[start : start + _CHUNK])
        progress(min(start + _CHUNK, len(page_ids)))
    remove_pages(known - set(page_ids))
    return SearchDocument.objects.count()


def differences() -> Iterator[Difference]:
    """Compare the index with the pages, without changing anything."""
    yield from _document_differences()
    yield from _word_differences()
    yield from _engine_differences()


def mend() -> None:
    """Make the index equal to the pages: documents that differ are written, counts and tokens are made anew."""
    wrong = {difference.page_id for difference in _document_differences() if difference.page_id is not None}
    index_pages(wrong)
    if any(_word_differences()):
        _count_words_anew()
    if any(_engine_differences()):
        rewrite_engine()


def rewrite_engine() -> None:
    """Give the database engine the tokens of every document again, in one transaction."""
    with transaction.atomic(using=index_alias()):
        database_engine().prepare()
        database_engine().clear()
        for documents in _stored_terms():
            database_engine().write(TokenChange(pk, None, terms.tokens()) for pk, terms in documents)


def _public_ids() -> list[int]:
    return list(public_pages().order_by("translation_key", "pk").values_list("pk", flat=True))


def _fresh() -> Iterator[ComposedDocument]:
    """Every document as it should be; translation groups are never divided."""
    page_ids = list(public_pages().order_by("translation_key", "pk").values_list("pk", "translation_key"))
    start = 0
    while start < len(page_ids):
        stop = min(start + _CHUNK, len(page_ids))
        while stop < len(page_ids) and page_ids[stop][1] == page_ids[stop - 1][1]:
            stop += 1
        pages = public_versions(page_id for page_id, _ in page_ids[start:stop])
        yield from compose(read_page(page) for page in pages)
        start = stop


def _document_differences() -> Iterator[Difference]:
    missing = set(SearchDocument.objects.values_list("pk", flat=True))
    for row in _fresh():
        missing.discard(row.page_id)
        document = SearchDocument.objects.defer(None).filter(pk=row.page_id).first()
        if document is None:
            yield Difference(row.page_id, "has no document")
            continue
        wrong = [name for name in _STORED if not same_value(getattr(document, name), row.columns[name])]
        facets = set(SearchFacet.objects.filter(document=document).values_list("name", "value"))
        if facets != row.facets:
            wrong.append("facets")
        if set(TitleStart.objects.filter(document=document).values_list("text", flat=True)) != _starts(row):
            wrong.append("starts of titles")
        if wrong:
            yield Difference(row.page_id, f"has an old document ({', '.join(wrong)})")
    for page_id in sorted(missing):
        yield Difference(page_id, "has a document and is not public")


def _starts(row: ComposedDocument) -> set[str]:
    columns = row.columns
    return {start.text for start in title_starts([(row.page_id, columns["kind"], columns["title"], columns["card"])])}


def _stored_terms() -> Iterator[list[tuple[int, DocumentTerms]]]:
    chunk: list[tuple[int, DocumentTerms]] = []
    for pk, packed in SearchDocument.objects.order_by("pk").values_list("pk", "terms").iterator(_CHUNK):
        chunk.append((pk, DocumentTerms.unpack(bytes(packed))))
        if len(chunk) == _CHUNK:
            yield chunk
            chunk = []
    yield chunk


def _word_differences() -> Iterator[Difference]:
    expected = _expected_words()
    if dict(IndexedWord.objects.values_list("word", "documents")) != expected:
        yield Difference(None, "the counts of words are wrong")


def _expected_words() -> dict[str, int]:
    words: Counter[str] = Counter()
    for documents in _stored_terms():
        for _pk, terms in documents:
            words.update(word for word in terms.words() if is_counted(word))
    return dict(words)


def _count_words_anew() -> None:
    with transaction.atomic(using=index_alias()):
        IndexedWord.objects.all().delete()
        count_words(Counter(_expected_words()))


def _engine_differences() -> Iterator[Difference]:
    expected: Counter[str] = Counter()
    for documents in _stored_terms():
        for _pk, terms in documents:
            expected.update(terms.tokens())
    if database_engine().documents_by_token() != expected:
        yield Difference(None, f"the engine ({database_engine().name}) holds other tokens than the documents")
