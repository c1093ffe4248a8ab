"""How much room the search index takes beside the text it holds."""

from typing import Any

from django.db import OperationalError, connection
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Func, IntegerField, Sum
from django.db.models.sql.compiler import SQLCompiler

from search.models import SearchDocument

_PREFIX = "search_"
_CONTENT = "search_concept"  # the vocabulary and what it is tied to are content, not index


def bytes_beyond_text() -> float | None:
    """Bytes a page of all tables and indexes of the search, less the text in them; None where nobody can tell."""
    sizes = _sizes()
    documents = SearchDocument.objects.count()
    if sizes is None or not documents:
        return None
    return (sum(sizes.values()) - text_bytes()) / documents


def text_bytes() -> int:
    """Bytes of the texts that the documents hold."""
    total = Sum(_Bytes("title") + _Bytes("summary") + _Bytes("body"))
    return SearchDocument.objects.aggregate(total=total)["total"] or 0


class _Bytes(Func):
    """The length of a text in bytes."""

    function = "OCTET_LENGTH"
    output_field = IntegerField()

    def as_sqlite(self, compiler: SQLCompiler, connection: BaseDatabaseWrapper, **context: Any) -> tuple[str, Any]:
        return self.as_sql(compiler, connection, template="LENGTH(CAST(%(expressions)s AS BLOB))", **context)


def _sizes() -> dict[str, int] | None:
    if connection.vendor == "postgresql":
        sql = "SELECT relname, pg_total_relation_size(oid) FROM pg_class WHERE relkind = 'r' AND relname LIKE %s"
    else:
        # dbstat counts an index under its own name; the schema tells its table.
        sql = (
            "SELECT entry.tbl_name, sum(stat.pgsize) "
            "FROM dbstat stat JOIN sqlite_schema entry ON entry.name = stat.name "
            "WHERE stat.aggregate = TRUE AND entry.tbl_name LIKE %s GROUP BY entry.tbl_name"
        )
    try:
        with connection.cursor() as cursor:
            cursor.execute(sql, [f"{_PREFIX}%"])
            return {name: size for name, size in cursor.fetchall() if not name.startswith(_CONTENT)}
    except OperationalError:  # this SQLite was built without dbstat
        return None
