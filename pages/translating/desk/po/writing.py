"""Writes a text as a PO file, with what is translated already and the names of its topics above it."""

import polib
from django.utils import timezone
from wagtail.models import Page, TranslatableMixin
from wagtail_localize.models import Translation
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from ..glossary import Term, glossary_of
from . import TEXT_HEADER, WRITTEN_HEADER


def po_of_translation(translation: Translation) -> polib.POFile:
    """A translation that was begun: its strings as they are saved, with the header by which it is found again."""
    po = translation.export_po()
    original = translation.source.get_source_instance()
    return _finish(po, original, translation.source.locale.language_code, translation.target_locale.language_code)


def po_of_original(original: TranslatableMixin, language: str) -> polib.POFile:
    """A text whose translation into that language nobody has begun. Writing the file begins nothing."""
    original = original.specific if isinstance(original, Page) else original
    po = polib.POFile(wrapwidth=200)
    po.metadata = {"MIME-Version": "1.0", "Content-Type": "text/plain; charset=utf-8"}
    for segment in extract_segments(original):
        if isinstance(segment, StringSegmentValue):
            po.append(polib.POEntry(msgid=segment.string.data, msgctxt=segment.path, msgstr=""))
    return _finish(po, original, original.locale.language_code, language)


def _finish(po: polib.POFile, original: TranslatableMixin, language: str, target_language: str) -> polib.POFile:
    model = original.get_translation_model()._meta.label_lower
    po.metadata[WRITTEN_HEADER] = timezone.now().isoformat()
    po.metadata["Language"] = target_language
    po.metadata[TEXT_HEADER] = f"{model} {original.translation_key} {language} {target_language}"
    terms = glossary_of(original, language, target_language)
    po.header = "\n".join([str(original), *(_line(term) for term in terms)])
    return po


def _line(term: Term) -> str:
    return " = ".join([term.original, ", ".join([term.target or "?", *term.synonyms])])
