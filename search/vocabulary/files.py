"""Reading a vocabulary file from its bytes, whatever its format."""

from pathlib import PurePath

from django.utils.translation import gettext as _

from .csv_format import read_csv
from .entries import Problem, VocabularyError, VocabularyFile


def _read_turtle(text: str) -> VocabularyFile:
    from .skos_format import read_turtle  # rdflib is large, and few ever read Turtle

    return read_turtle(text)


READERS = {".csv": read_csv, ".ttl": _read_turtle}
#: Larger files are refused: the largest sensible vocabulary is far below.
MAX_BYTES = 10 * 1024 * 1024


def read_vocabulary(file_name: str, content: bytes) -> VocabularyFile:
    """What a CSV (``.csv``) or Turtle (``.ttl``) file says. Raises VocabularyError with every reason found."""
    reader = READERS.get(PurePath(file_name).suffix.lower())
    if reader is None:
        raise VocabularyError([Problem(_("The name of the file must end in .csv or .ttl."))])
    if len(content) > MAX_BYTES:
        raise VocabularyError([Problem(_("The file is larger than 10 MB."))])
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise VocabularyError([Problem(_("The file is not saved as UTF-8 text."), line)]) from error
    if "\0" in text:
        raise VocabularyError([Problem(_("The file is not a text file."), text.count("\n", 0, text.index("\0")) + 1)])
    return reader(text)
