"""Counting in how many documents each word stands, for spelling and for words that begin alike."""

from collections.abc import Mapping

from ..index_space import index_connection
from ..models import IndexedWord

_SHORTEST, _LONGEST = 3, 40


def is_counted(token: str) -> bool:
    """Whether a token is a word worth knowing for spelling: keys, numbers and codes are not."""
    return _SHORTEST <= len(token) <= _LONGEST and token.isalpha()


def add_words(changes: Mapping[str, int]) -> None:
    """Add to the number of documents of each token that is a word; words that no document holds any more are forgotten.

    Rows are touched in the order of the alphabet, so that two changes at once wait for each other instead of for ever.
    """
    rows = sorted((word, word[::-1], change) for word, change in changes.items() if change and is_counted(word))
    table = IndexedWord._meta.db_table
    with index_connection().cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO {table} (word, backwards, documents) VALUES (%s, %s, %s) "
            f"ON CONFLICT (word) DO UPDATE SET documents = {table}.documents + excluded.documents",
            rows,
        )
    fewer = [word for word, _backwards, change in rows if change < 0]
    for start in range(0, len(fewer), 500):
        IndexedWord.objects.filter(word__in=fewer[start : start + 500], documents__lte=0).delete()


def count_words_anew(documents_by_token: Mapping[str, int]) -> None:
    """Make the counts what the engine holds."""
    IndexedWord.objects.all().delete()
    IndexedWord.objects.bulk_create(
        (
            IndexedWord(word=word, backwards=word[::-1], documents=documents)
            for word, documents in sorted(documents_by_token.items())
            if is_counted(word)
        ),
        batch_size=300,
    )
