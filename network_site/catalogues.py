"""Compiles gettext catalogues with Babel: a machine that only serves the hub needs no gettext."""

import os
import tempfile
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po


class UnreadableCatalogue(Exception):
    """A catalogue that cannot be parsed; says which one and where."""


def compile_catalogues(folder: Path) -> list[Path]:
    """Writes the .mo file beside each .po file below ``folder`` that is newer; returns the files written.

    Raises UnreadableCatalogue. Uncertain (fuzzy) translations are left out: the reader sees English instead.
    """
    written = []
    for source in sorted(folder.glob("*/LC_MESSAGES/*.po")):
        target = source.with_suffix(".mo")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            _compile(source, target)
            written.append(target)
    return written


def _compile(source: Path, target: Path) -> None:
    try:
        with source.open("rb") as stream:
            catalogue = read_po(stream, abort_invalid=True)
    except (PoFileError, UnicodeDecodeError, ValueError) as error:
        raise UnreadableCatalogue(f"{source} cannot be compiled: {error}") from error
    # Written whole and then renamed: another process may read the old file at any moment.
    handle, name = tempfile.mkstemp(dir=target.parent, suffix=".mo.part")
    with os.fdopen(handle, "wb") as stream:
        write_mo(stream, catalogue)
    Path(name).chmod(0o644)
    Path(name).replace(target)
