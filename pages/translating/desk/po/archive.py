"""Many PO files in one ZIP: writing them for rows of the desk, and opening what somebody brings."""

import io
import zipfile
import zlib
from collections.abc import Iterator, Sequence

from django.apps import apps
from django.utils.text import slugify
from django.utils.translation import gettext as _
from wagtail.models import Page, TranslatableMixin
from wagtail_localize.models import Translation

from ..rows import Row
from .reading import MAX_PO_BYTES, UnreadableFile
from .writing import po_of_original, po_of_translation

MAX_FILES = 100
MAX_ARCHIVE_BYTES = 5 * 1024 * 1024
#: What a small archive may grow to when it is opened.
MAX_UNPACKED_BYTES = 30 * 1024 * 1024


def write_archive(rows: Sequence[Row]) -> bytes:
    """A ZIP with a PO file for each row (at most ``MAX_FILES``), numbered so that the most needed comes first."""
    translations = Translation.objects.select_related("source__locale", "target_locale").in_bulk(
        [row.translation_id for row in rows if row.translation_id]
    )
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, row in enumerate(rows[:MAX_FILES], 1):
            translation = translations.get(row.translation_id)
            original = None if translation or row.target_id else _original_of(row)
            if translation is None and original is None:
                continue  # written by hand, without a translation to bring words into; or deleted meanwhile
            po = po_of_translation(translation) if translation else po_of_original(original, row.language)
            name = slugify(row.title)[:60] or "text"
            archive.writestr(f"{number:03d}-{name}-{row.language}.po", str(po))
    return output.getvalue()


def files_in(name: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    """The PO files in what somebody brought: the file itself, or those in a ZIP. Raises UnreadableFile."""
    if not zipfile.is_zipfile(io.BytesIO(data)):
        yield name, data
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = [each for each in archive.infolist() if _is_po(each)]
            if not members:
                raise UnreadableFile(_("There is no PO file in this ZIP."))
            if len(members) > MAX_FILES:
                raise UnreadableFile(_("A ZIP may hold %(number)d PO files at most.") % {"number": MAX_FILES})
            if sum(each.file_size for each in members) > MAX_UNPACKED_BYTES:
                raise UnreadableFile(_("The files in this ZIP are larger than PO files of pages can be."))
            for member in members:
                with archive.open(member) as file:
                    yield member.filename, file.read(MAX_PO_BYTES + 1)  # whatever its size claims to be
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, OSError, EOFError, ValueError) as error:
        raise UnreadableFile(_("This ZIP is damaged or locked with a password.")) from error


def _is_po(member: zipfile.ZipInfo) -> bool:
    hidden = member.filename.startswith("__MACOSX/") or "/." in f"/{member.filename}"
    return not member.is_dir() and not hidden and member.filename.lower().endswith(".po")


def _original_of(row: Row) -> TranslatableMixin | None:
    model = apps.get_model(row.model) if row.model else Page
    return model._base_manager.filter(pk=row.original_id).first()
