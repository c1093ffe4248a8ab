"""Word lists: which inflected form belongs to which word.

simplemma ships them compressed; as Python objects they would take seconds to read and hundreds of megabytes. They are
turned once into tries on disk, which every process maps into memory: read in milliseconds, shared, and only as far as
they are used. A trie maps the folded spelling of a form to the diacritics that the form has and to its base form,
written as the number of letters to cut and the letters to add.
"""

import fcntl
import os
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import marisa_trie
import simplemma
from django.conf import settings
from simplemma.strategies.dictionaries import frontcode
from simplemma.strategies.dictionaries.dictionary_factory import _read_decompressed

from .folding import fold
from .languages import AnalysisLanguage, active_languages

_FORMAT = 4
_SEPARATOR = "/"
_ZERO = ord("0")
_LONGEST_FORM = 40


class WordList:
    """The forms of one language."""

    def __init__(self, trie: marisa_trie.BytesTrie) -> None:
        self._trie = trie

    def __contains__(self, folded: str) -> bool:
        return folded in self._trie

    def starting_with(self, folded: str) -> Iterator[str]:
        """Forms in their own spelling whose folded spelling starts so, in the order of the alphabet."""
        for form, value in self._trie.iteritems(folded):
            marks = value.decode().partition(_SEPARATOR)[0]
            yield _with_marks(form, marks) if marks else form

    def get(self, form: str) -> str | None:
        """The base form of exactly this form, as simplemma's strategies ask for it."""
        return next(iter(self.bases(form.lower())), None)

    def bases(self, form: str, *, tolerant: bool = False) -> list[str]:
        """Base forms of a form in small letters; empty when the list does not know it.

        A form with diacritics means exactly that one. A form without means the word written so, and only where there is
        none the words that look like it; ``tolerant`` adds those always (for what people type).
        """
        exact, alike = [], []
        folded = fold(form)
        for value in self._trie.get(folded, ()):
            marks, _, edit = value.decode().partition(_SEPARATOR)
            spelled = _with_marks(folded, marks) if marks else folded
            base = spelled[: len(spelled) - (ord(edit[0]) - _ZERO)] + edit[1:]
            (exact if spelled == form else alike).append(base)
        if folded != form:
            return exact
        return exact + alike if tolerant else exact or alike

    def spellings(self, folded: str) -> list[str]:
        """The forms with this folded spelling, with their diacritics."""
        marks = {value.decode().partition(_SEPARATOR)[0] for value in self._trie.get(folded, ())}
        return sorted(_with_marks(folded, each) for each in marks)


class WordLists:
    """simplemma's way to a word list by its own name of the language."""

    def get_dictionary(self, lang: str) -> WordList:
        return word_list(next(language for language in active_languages() if language.word_list == lang))


@lru_cache(maxsize=16)
def word_list(language: AnalysisLanguage) -> WordList:
    """The word list of a language, built on disk by the first process that asks (some seconds a language).

    An empty one where the libraries have none.
    """
    if not language.word_list:
        return WordList(marisa_trie.BytesTrie())
    path = word_list_path(language)
    if not path.exists():
        build_word_list(language)
    trie = marisa_trie.BytesTrie()
    trie.mmap(str(path))
    return WordList(trie)


def missing_word_lists() -> list[AnalysisLanguage]:
    """The languages in use whose word list this machine has not built yet."""
    return [each for each in active_languages() if each.word_list and not word_list_path(each).exists()]


def word_list_path(language: AnalysisLanguage) -> Path:
    """Where the trie lies; its name changes with everything that decides its contents."""
    return word_lists_folder() / f"{language.code}-{simplemma.__version__}-{_FORMAT}.trie"


def word_lists_folder() -> Path:
    """Where this machine keeps what it built of words; it may be emptied at any time."""
    return Path(getattr(settings, "SEARCH_WORD_LISTS_DIR", settings.DATA_DIR / "word-lists"))


def build_word_list(language: AnalysisLanguage) -> Path:
    """Write the trie unless another process did meanwhile; readers only ever see a whole file."""
    path = word_list_path(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path.with_suffix(".lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not path.exists():
            unfinished = path.with_suffix(".unfinished")
            marisa_trie.BytesTrie(_entries(language)).save(str(unfinished))
            os.replace(unfinished, path)
    return path


def _entries(language: AnalysisLanguage) -> Iterator[tuple[str, bytes]]:
    for form, base in _forms(language.word_list):
        form, base = form.lower(), base.lower()
        if not form.isalpha() or not base.isalpha() or len(form) > _LONGEST_FORM:
            continue
        common = _common_letters(form, base)
        edit = chr(_ZERO + len(form) - common) + base[common:]
        if form.isascii():
            yield form, f"{_SEPARATOR}{edit}".encode()
        else:
            folded, marks = _split_marks(form)
            yield folded, f"{marks}{_SEPARATOR}{edit}".encode()


def _common_letters(form: str, base: str) -> int:
    if base.startswith(form):
        return len(form)
    for place, (one, other) in enumerate(zip(form, base, strict=False)):
        if one != other:
            return place
    return min(len(form), len(base))


def _split_marks(form: str) -> tuple[str, str]:
    """The folded form, and the letters that folding changed, each after its place in the folded form."""
    folded, marks, place = [], [], 0
    for letter in form:
        base = _folded_letter(letter)
        if base != letter:
            marks.append(chr(_ZERO + place) + letter)
        folded.append(base)
        place += len(base)
    return "".join(folded), "".join(marks)


def _with_marks(folded: str, marks: str) -> str:
    """The form that has these marks; the inverse of :func:`_split_marks`."""
    for index in range(len(marks) - 2, -1, -2):
        place, letter = ord(marks[index]) - _ZERO, marks[index + 1]
        folded = folded[:place] + letter + folded[place + len(_folded_letter(letter)) :]
    return folded


_folded_letter = lru_cache(maxsize=500)(fold)


def _forms(name: str) -> Iterator[tuple[str, str]]:
    """Pairs of form and base form, one by one: a whole list as a dictionary would take most of a gigabyte."""
    data = _read_decompressed(name)
    backwards, _count, position = frontcode._read_header(data)
    for _start, form, base in frontcode._iter_records(data, position):
        if backwards:
            form, base = form[::-1], base[::-1]
        yield form.decode(), base.decode()
