"""What the words in topics' names mean to the analysis, kept on disk beside the word lists.

They are few and seldom change, but to understand them all again takes a quarter of a second of every start, and draws
most of the word lists into the memory of every process.
"""

import hashlib
import json
import logging
import os
from contextlib import suppress
from dataclasses import astuple
from functools import lru_cache
from pathlib import Path

from .keys import WordKeys, keys_of
from .version import analysis_version
from .word_lists import word_lists_folder

_FILE = "words-of-topics.json"
#: So many words are kept at most that no name holds any more.
_SPARE = 10_000

logger = logging.getLogger(__name__)


class UnderstoodWords:
    """The words of all names. Ask for each with :meth:`keys_of`, and :meth:`keep` them at the end."""

    def __init__(self) -> None:
        self._kept = _read()
        self._asked: dict[str, WordKeys] = {}

    def keys_of(self, word: str, language_code: str) -> WordKeys:
        """The same as :func:`~search.analysis.keys.keys_of`."""
        name = f"{language_code} {word}"
        known = self._asked.get(name)
        if known is None:
            kept = self._kept.get(name)
            known = self._asked[name] = keys_of(word, language_code) if kept is None else _from_json(kept)
        return known

    def keep(self) -> None:
        """Write down what was not known. A disk that cannot be written to costs the next start time, nothing else."""
        if self._asked.keys() <= self._kept.keys():
            return
        asked = {name: astuple(keys) for name, keys in self._asked.items()}
        words = self._kept | asked
        if len(words) > len(asked) + _SPARE:
            words = asked
        unfinished = _path().with_suffix(f".{os.getpid()}")
        try:
            unfinished.parent.mkdir(parents=True, exist_ok=True)
            unfinished.write_text(json.dumps({"rules": _rules(), "words": words}, ensure_ascii=False), "utf-8")
            os.replace(unfinished, _path())
        except OSError as error:
            logger.warning("The words of topics' names cannot be kept in %s: %s", _path(), error)
            with suppress(OSError):
                unfinished.unlink()


def _read() -> dict[str, list]:
    """What an earlier process kept by the same rules; nothing where it kept nothing or the file is damaged."""
    try:
        kept = json.loads(_path().read_text("utf-8"))
        return kept["words"] if kept["rules"] == _rules() else {}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def _from_json(kept: list) -> WordKeys:
    return WordKeys(*(tuple(value) if isinstance(value, list) else value for value in kept))


def _path() -> Path:
    return word_lists_folder() / _FILE


@lru_cache(maxsize=1)
def _rules() -> str:
    """Changes with everything that decides how a word is understood, this package's own text included."""
    digest = hashlib.blake2b(str(analysis_version()).encode(), digest_size=16)
    for source in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(source.read_bytes())
    return digest.hexdigest()
