"""The rows of translatable snippets, such as questionnaires. They have no drafts: a translation is public at once."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from django.contrib.contenttypes.models import ContentType
from django.db.models import Max
from wagtail.models import Locale, ModelLogEntry, TranslatableMixin
from wagtail_localize.models import Translation

from .need import Need, translatable_snippets
from .progress import with_progress
from .rows import Row
from .states import Reason, State


def snippet_rows(languages: dict[int, str], done: Counter) -> Iterator[Row]:
    """What snippets lack in these languages; the queries are fixed for each kind of snippet."""
    locales = dict(Locale.objects.values_list("pk", "language_code"))
    for model in translatable_snippets():
        yield from _rows_of(model, languages, locales, done)


def _rows_of(
    model: type[TranslatableMixin], languages: dict[int, str], locales: dict[int, str], done: Counter
) -> Iterator[Row]:
    versions: dict = {}
    for version in model._default_manager.order_by("pk"):
        versions.setdefault(version.translation_key, {})[version.locale_id] = version
    begun = {
        (row.source.object_id, row.target_locale_id): row
        for row in with_progress(Translation.objects.filter(enabled=True, source__object_id__in=list(versions)))
        .select_related("source")
        .defer("source__content_json")
    }
    changed = _last_changes(model)
    for key, group in versions.items():
        original = next(iter(group.values()))
        for locale_id, language in languages.items():
            if locale_id == original.locale_id:
                continue
            target, translation = group.get(locale_id), begun.get((key, locale_id))
            found = _state_of(target, translation, changed.get(str(original.pk)))
            if found is None:
                done[language] += 1
                continue
            yield Row(
                state=found[0],
                reason=found[1],
                language=language,
                kind=model._meta.model_name,
                need=Need.ASSESSMENT,
                order="",
                title=str(original),
                original_id=original.pk,
                original_language=locales[original.locale_id],
                target_id=target.pk if target else None,
                translation_id=translation.pk if translation else None,
                model=model._meta.label_lower,
            )


def _state_of(
    target: TranslatableMixin | None, translation: Translation | None, changed_at: datetime | None
) -> tuple[State, Reason | None] | None:
    if target is None:
        return State.MISSING, None
    if translation is None:
        return None  # somebody wrote it by hand
    if changed_at and changed_at > translation.source.last_updated_at:
        return State.STALE, None
    if translation.strings_left:
        return State.WAITING, Reason.STRINGS
    return (State.WAITING, Reason.MACHINE) if translation.has_machine_text else None


def _last_changes(model: type[TranslatableMixin]) -> dict[str, datetime]:
    """When each was changed last in the editor, by primary key as text."""
    entries = ModelLogEntry.objects.filter(
        content_type=ContentType.objects.get_for_model(model, for_concrete_model=False),
        action__in=("wagtail.edit", "wagtail.revert"),
    )
    return dict(entries.order_by().values("object_id").annotate(last=Max("timestamp")).values_list("object_id", "last"))
