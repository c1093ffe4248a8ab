"""Counting in how many documents each word stands, for spelling and for words that begin alike."""

from collections import Counter

from ..index_space import index_connection
from ..models import IndexedWord

_SHORTEST, _LONGEST = 3, 40


def is_counted(word: str) -> bool:
    """Whether a word is worth knowing for spelling: numbers and codes are not."""
    return _SHORTEST <= len(word) <= _LONGEST and word.isalpha()


def count_words(changes: Counter[str]) -> None:
    """Add to the number of documents of each word; words that no document holds any more are forgotten.

    Rows are touched in the order of the alphabet, so that two changes at once wait for each other instead of for ever.
    """
    rows = sorted((word, word[::-1], change) for word, change in changes.items() if change and is_counted(word))
    table = IndexedWord._meta.db_table
    with index_connection().cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO {table} (word, backwards, documents) VALUES (%s, %s, %s) "  # noqa: S608
            f"ON CONFLICT (word) DO UPDATE SET documents = {table}.documents + excluded.documents",
            rows,
        )
    fewer = [word for word, _backwards, change in rows if change < 0]
    for start in range(0, len(fewer), 500):
        IndexedWord.objects.filter(word__in=fewer[start : start + 500], documents__lte=0).delete()
