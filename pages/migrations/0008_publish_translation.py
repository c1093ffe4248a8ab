from typing import ClassVar

from django.db import migrations


class Migration(migrations.Migration):
    dependencies: ClassVar = [("pages", "0007_translation_records")]

    operations: ClassVar = [
        migrations.AlterModelOptions(
            name="translationrecord",
            options={"permissions": (("publish_translation", "Can publish translations of published pages"),)},
        ),
    ]
