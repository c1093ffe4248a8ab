import factory
from factory.django import DjangoModelFactory

from pages.models import TranslationRecord

from .pages import StandardPageFactory


class TranslationRecordFactory(DjangoModelFactory):
    """A page that people translated from another one; it fits its original."""

    page = factory.SubFactory(StandardPageFactory)
    original = factory.SubFactory(StandardPageFactory)
    original_language = factory.SelfAttribute("original.locale.language_code")
    made_by = TranslationRecord.MadeBy.PEOPLE
    fingerprint = ""

    class Meta:
        model = TranslationRecord
