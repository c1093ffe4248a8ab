"""How far a translation is that was begun: strings that are left, and those of a machine that nobody read."""

from collections.abc import Sequence

from django.db.models import Count, Exists, IntegerField, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from .rows import Row


def strings_of(translation: Translation) -> QuerySet[StringTranslation]:
    """The translated strings that stand in a translation; what remains of earlier versions is left out."""
    return StringTranslation.objects.filter(
        locale_id=translation.target_locale_id,
        context__object_id=translation.source.object_id,
        translation_of__in=StringSegment.objects.filter(source_id=translation.source_id).values("string_id"),
    )


def machine_strings_of(translation: Translation) -> QuerySet[StringTranslation]:
    return strings_of(translation).filter(translation_type=StringTranslation.TRANSLATION_TYPE_MACHINE)


def with_progress(translations: QuerySet[Translation]) -> QuerySet[Translation]:
    """Adds ``strings_left`` and ``has_machine_text``. An address needs no translation, so it is not counted."""
    done = StringTranslation.objects.filter(
        translation_of_id=OuterRef("string_id"),
        context_id=OuterRef("context_id"),
        locale_id=OuterRef(OuterRef("target_locale_id")),
        has_error=False,
    )
    segments = StringSegment.objects.filter(source_id=OuterRef("source_id")).exclude(context__path="slug")
    left = segments.exclude(Exists(done)).order_by().values("source_id").annotate(number=Count("pk")).values("number")
    by_machine = StringTranslation.objects.filter(
        translation_of_id=OuterRef("string_id"),
        context_id=OuterRef("context_id"),
        locale_id=OuterRef(OuterRef("target_locale_id")),
        translation_type=StringTranslation.TRANSLATION_TYPE_MACHINE,
    )
    return translations.annotate(
        strings_left=Coalesce(Subquery(left, output_field=IntegerField()), 0),
        has_machine_text=Exists(segments.filter(Exists(by_machine))),
    )


def fill_in_progress(rows: Sequence[Row]) -> None:
    """For the rows that are shown: one query, however many they are."""
    numbers = [row.translation_id for row in rows if row.translation_id]
    found = {each.pk: each for each in with_progress(Translation.objects.filter(pk__in=numbers))} if numbers else {}
    for row in rows:
        translation = found.get(row.translation_id)
        if translation is not None:
            row.strings_left, row.has_machine_text = translation.strings_left, translation.has_machine_text
