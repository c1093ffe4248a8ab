"""What a translated page tells of its original, and of how it was translated."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from wagtail.models import Page

from search.models.language import language_tag

from ..formatting import in_language, translated_from
from ..frame import Frame
from ..translating.models import TranslationRecord


@dataclass(frozen=True, slots=True)
class Original:
    """Everything but ``title`` and ``url`` is said in the reader's language."""

    #: Empty where the original is not public, or where its title is that of the translation.
    title: str
    #: Empty where the original is not public.
    url: str
    #: BCP 47 tag of the original's language.
    tag: str
    in_language: str
    translated_from: str
    #: Who made the translation; empty where that is not known.
    made_by: str
    #: What readers should know before they rely on it.
    warnings: tuple[str, ...]


def original_of(frame: Frame) -> Original | None:
    """None on a page that was written first."""
    if frame.page is None:
        return None
    if record := frame.translation_record:
        return _told_by(record, frame, frame.versions.get(record.original_language), record.original_language)
    first = min(frame.versions.values(), key=lambda version: version.pk, default=None)
    if first is None or first.pk == frame.page.pk or first.locale_id == frame.page.locale_id:
        return None
    return _told_by(None, frame, first, first.locale.language_code)


def _told_by(record: TranslationRecord | None, frame: Frame, original: Page | None, code: str) -> Original:
    return Original(
        title=original.title if original and original.title != frame.page.title else "",
        url=original.get_url(frame.request) or "" if original else "",
        tag=language_tag(code),
        in_language=in_language(code),
        translated_from=translated_from(code),
        made_by=_made_by(record) if record else "",
        warnings=tuple(_warnings(record)) if record else (),
    )


def _made_by(record: TranslationRecord) -> str:
    made_by = TranslationRecord.MadeBy
    return {
        made_by.PEOPLE: _("People made the translation."),
        made_by.MACHINE: _("A machine made the translation, and no person has read it yet."),
        made_by.MACHINE_READ: _("A machine made the translation, and a person has read it."),
    }[made_by(record.made_by)]


def _warnings(record: TranslationRecord) -> list[str]:
    found = []
    if record.made_by == TranslationRecord.MadeBy.MACHINE:
        found.append(_("A machine made this translation, and no person has read it yet. It may be wrong."))
    if record.is_older:
        found.append(_("This translation is older than the original. Dates and facts may have changed since."))
    if record.untranslated:
        found.append(_("Some parts are not translated yet. They are in the language of the original."))
    return found
