from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

import search.models.compressed_text

AT_A_TIME = 1_000


def _copy(apps: Apps, editor: BaseDatabaseSchemaEditor, source: str, target: str) -> None:
    documents = apps.get_model("search", "SearchDocument")._base_manager.using(editor.connection.alias)
    batch = []
    for document in documents.only("pk", source).iterator(AT_A_TIME):
        setattr(document, target, getattr(document, source))
        batch.append(document)
        if len(batch) == AT_A_TIME:
            documents.bulk_update(batch, [target])
            batch = []
    documents.bulk_update(batch, [target])


def pack(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """The words of every document, as they are kept from now on."""
    _copy(apps, editor, "body", "packed")


def unpack(apps: Apps, editor: BaseDatabaseSchemaEditor) -> None:
    """The words as plain text again."""
    _copy(apps, editor, "packed", "body")


class Migration(migrations.Migration):
    dependencies = [("search", "0002_applications_index")]

    operations = [
        migrations.AddField(
            "searchdocument",
            "packed",
            search.models.compressed_text.CompressedTextField(
                blank=True, editable=True, help_text="The page's words, for excerpts."
            ),
        ),
        migrations.RunPython(pack, unpack),
        migrations.RemoveField("searchdocument", "body"),
        migrations.RenameField("searchdocument", "packed", "body"),
    ]
