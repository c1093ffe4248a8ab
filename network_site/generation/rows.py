"""Writing rows by the thousand, also those of models that inherit from another table."""

from collections.abc import Sequence

from django.core.management.color import no_style
from django.db import connection, models


class RowNumbers:
    """Primary keys given out in code, so that rows can point at each other before they are written."""

    def __init__(self) -> None:
        self._last: dict[type[models.Model], int] = {}

    def next(self, model: type[models.Model]) -> int:
        """A primary key that no row of the model has."""
        if model not in self._last:
            self._last[model] = model._base_manager.aggregate(last=models.Max("pk"))["last"] or 0
        self._last[model] += 1
        return self._last[model]

    def hand_over(self) -> None:
        """Let the database go on counting where this left off."""
        statements = connection.ops.sequence_reset_sql(no_style(), list(self._last))
        with connection.cursor() as cursor:
            for statement in statements:
                cursor.execute(statement)


def insert(model: type[models.Model], rows: Sequence[models.Model]) -> None:
    """Write the columns of exactly this model's own table; signals are not sent, values are not checked."""
    if not rows:
        return
    fields = model._meta.local_concrete_fields
    quote = connection.ops.quote_name
    columns = ", ".join(quote(field.column) for field in fields)
    places = ", ".join(["%s"] * len(fields))
    sql = f"INSERT INTO {quote(model._meta.db_table)} ({columns}) VALUES ({places})"  # noqa: S608 - names of columns
    values = [[field.get_db_prep_save(getattr(row, field.attname), connection) for field in fields] for row in rows]
    with connection.cursor() as cursor:
        cursor.executemany(sql, values)


def insert_inherited(base: type[models.Model], rows: Sequence[models.Model]) -> None:
    """Write rows of any models that inherit from ``base``: first their rows of the base table, then their own."""
    insert(base, rows)
    for model in dict.fromkeys(type(row) for row in rows):
        insert(model, [row for row in rows if type(row) is model])
