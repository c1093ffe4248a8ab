from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _


class TranslationRecord(models.Model):
    """How the published words of a translated page came about. A page that was written first has none.

    It tells of what readers see: drafts and strings that are not published yet change nothing here. Kept by
    :mod:`pages.translating.records`.
    """

    class MadeBy(models.TextChoices):
        PEOPLE = "people", _("Translated by people")
        MACHINE = "machine", _("Translated by a machine, not yet read by a person")
        MACHINE_READ = "machine-read", _("Translated by a machine, read by a person")

    page = models.OneToOneField(
        "wagtailcore.Page", on_delete=models.CASCADE, primary_key=True, related_name="translation_record"
    )
    #: The page it was translated from; nothing once that is deleted.
    original = models.ForeignKey(
        "wagtailcore.Page", on_delete=models.SET_NULL, null=True, related_name="records_of_translations"
    )
    #: Code of the language it was translated from, kept for when the original is deleted.
    original_language = models.CharField(max_length=100)
    made_by = models.CharField(max_length=12, choices=MadeBy.choices)
    #: Fingerprint of the original's content that was translated (:func:`pages.translating.fingerprint.fingerprint_of`).
    fingerprint = models.CharField(max_length=64)
    #: The original was published with other content since.
    is_older = models.BooleanField(default=False, db_index=True)
    #: Strings of the original, as HTML of one paragraph or as plain text, that stand untranslated in the page.
    untranslated = models.JSONField(default=list)

    class Meta:
        permissions: ClassVar = (("publish_translation", "Can publish translations of published pages"),)

    def __str__(self) -> str:
        return f"{self.page_id} from {self.original_language}: {self.made_by}"
