"""An index in the order of lists, for PostgreSQL.

SQLite reads the plain index of the date backwards, and unknown dates come last; PostgreSQL puts them first that way. It
belongs to no model, because SQLite does not know ``NULLS LAST`` in an index.
"""

from django.apps.registry import Apps
from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor


def make_index(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(
            "CREATE INDEX IF NOT EXISTS search_doc_newest "
            "ON search_searchdocument (first_published_at DESC NULLS LAST, page_id DESC)"
        )


def drop_index(apps: Apps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP INDEX IF EXISTS search_doc_newest")


class Migration(migrations.Migration):
    dependencies = [("search", "0005_dates_index")]

    operations = [migrations.RunPython(make_index, drop_index)]
