"""Reads PO files that people bring, whatever is in them, and takes in their translations."""

from dataclasses import dataclass
from datetime import datetime

import polib
from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _
from wagtail_localize.models import Translation

from ..progress import strings_of
from . import TRANSLATION_HEADER, WRITTEN_HEADER

#: How wagtail-localize notes that a string came from a file.
TOOL = "PO File"
MAX_PO_BYTES = 2 * 1024 * 1024


class UnreadableFile(Exception):
    """Says in its text what is wrong with a file and what to do."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of the strings of a file.

    ``kept`` were translated otherwise on the hub after the file was written, ``unknown`` belong to no string of the
    original any more, ``faulty`` hold HTML that is not allowed; the editor shows it.
    """

    taken: int
    kept: int
    unknown: int
    faulty: int


def read_po(data: bytes) -> polib.POFile:
    """The file as it was written. Raises UnreadableFile."""
    if len(data) > MAX_PO_BYTES:
        raise UnreadableFile(_("This file is larger than a PO file of one page can be."))
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise UnreadableFile(_("This is no PO file in UTF-8. Save it as PO in your translation tool.")) from error
    # Polib takes what looks like the name of a file for one: text of several lines with a msgid never does.
    if "\0" in text or "\n" not in text or "msgid" not in text:
        raise UnreadableFile(_("This is no PO file. Save it as PO in your translation tool."))
    try:
        return polib.pofile(text)
    except (OSError, ValueError, IndexError, UnicodeError) as error:
        raise UnreadableFile(
            _("This PO file is damaged. Save it anew in your translation tool and try again.")
        ) from error


@transaction.atomic
def take_in(translation: Translation, po: polib.POFile, user: AbstractBaseUser) -> Taken:
    """Saves the translations of a file. Nothing is deleted, and what is newer on the hub than the file stays."""
    newer = _newer_than(translation, _written_at(po))
    entries = [entry for entry in po if entry.msgstr and not entry.obsolete and not entry.fuzzy]
    kept = [entry for entry in entries if newer.get((entry.msgctxt, entry.msgid), entry.msgstr) != entry.msgstr]
    wanted = polib.POFile()
    wanted.metadata = {TRANSLATION_HEADER: str(translation.uuid)}
    wanted.extend(entry for entry in entries if entry not in kept)
    warnings = translation.import_po(wanted, user=user, tool_name=TOOL)
    faulty = strings_of(translation).filter(has_error=True).count()
    return Taken(len(wanted) - len(warnings), len(kept), len(warnings), faulty)


def _written_at(po: polib.POFile) -> datetime | None:
    try:
        written = parse_datetime(po.metadata.get(WRITTEN_HEADER, ""))
    except ValueError:
        return None
    return written if written and written.tzinfo else None


def _newer_than(translation: Translation, written: datetime | None) -> dict[tuple[str, str], str]:
    """Strings that somebody translated on the hub after that moment, by context and original."""
    if written is None:
        return {}
    rows = strings_of(translation).filter(updated_at__gt=written)
    columns = rows.values_list("context__path", "translation_of__data", "data")
    return {(path, original): data for path, original, data in columns}
