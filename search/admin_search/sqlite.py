"""Questions to the FTS5 table that Wagtail keeps beside its index entries on SQLite."""

import json

from django.db import connection
from django.db.models import Q, QuerySet
from django.db.models.expressions import RawSQL
from wagtail.search.models import IndexEntry

from .questions import Syntax

_ENTRIES = IndexEntry._meta.db_table
_FTS = f"{_ENTRIES}_fts"


class SQLiteEngine:
    """Matches and ranks with FTS5; all words lie in its column ``autocomplete``."""

    syntax = Syntax(
        word='"{}"', prefix='"{}"*', phrase_word="{}", phrase_joint=" ", phrase='"{}"', both=" AND ", either=" OR "
    )
    #: Ranking reads every hit: about 2 µs each. Above this number only titles that begin with the question are ranked.
    most_to_rank = 10_000
    words_column = "autocomplete"

    @staticmethod
    def columns(words: str) -> dict[str, str]:
        """The columns of an index entry for these words."""
        return {"autocomplete": words, "title": "", "body": ""}

    @staticmethod
    def entries(expression: str) -> QuerySet[IndexEntry]:
        """The entries that answer an expression."""
        sql = f"SELECT rowid FROM {_FTS} WHERE {_FTS} MATCH %s"
        return IndexEntry.objects.filter(pk__in=RawSQL(sql, [_in_words(expression)]))  # noqa: S611 - the name of a table

    @staticmethod
    def among(pks: list[int]) -> Q:
        """Rows with these primary keys, as one parameter: a long list of parameters misleads SQLite's planner."""
        return Q(pk__in=RawSQL("SELECT value FROM json_each(%s)", [json.dumps(pks)]))

    @classmethod
    def best(cls, expression: str, content_type_ids: list[int], limit: int) -> list[str]:
        """Object ids of the best answers, best first; of very many: names that begin with it, then the newest."""
        if cls._can_rank(_in_words(expression)):
            return _object_ids(_in_words(expression), content_type_ids, "rank", limit)
        found = []
        at_the_beginning = _in_words(f"^ {expression}")
        if expression.startswith('"') and cls._can_rank(at_the_beginning):
            found = _object_ids(at_the_beginning, content_type_ids, "rank", limit)
        found += _object_ids(_in_words(expression), content_type_ids, f"{_FTS}.rowid DESC", limit)
        return list(dict.fromkeys(found))[:limit]

    @classmethod
    def _can_rank(cls, expression: str) -> bool:
        sql = f"SELECT count(*) FROM (SELECT 1 FROM {_FTS} WHERE {_FTS} MATCH %s LIMIT %s)"
        with connection.cursor() as cursor:
            cursor.execute(sql, [expression, cls.most_to_rank + 1])
            return cursor.fetchone()[0] <= cls.most_to_rank


def _in_words(expression: str) -> str:
    return f"{{autocomplete}} : ({expression})"


def _object_ids(expression: str, content_type_ids: list[int], order: str, limit: int) -> list[str]:
    places = ", ".join(["%s"] * len(content_type_ids))
    sql = (
        f"SELECT entry.object_id FROM {_FTS} CROSS JOIN {_ENTRIES} entry ON entry.id = {_FTS}.rowid "
        f"WHERE {_FTS} MATCH %s AND entry.content_type_id IN ({places}) ORDER BY {order} LIMIT %s"
    )
    with connection.cursor() as cursor:
        cursor.execute(sql, [expression, *content_type_ids, limit])
        return [row[0] for row in cursor.fetchall()]
