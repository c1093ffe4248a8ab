"""A vocabulary as a file holds it, whatever the format, and what can be wrong with one."""

import re
from dataclasses import dataclass, field

#: Between synonyms in one cell. A label never contains it.
SEPARATOR = ";"
LANGUAGE_CODE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")


@dataclass(slots=True)
class GroupEntry:
    """One group of concepts. ``line`` is where the file has it (0 where the format has no lines)."""

    slug: str
    labels: dict[str, str] = field(default_factory=dict)
    sort_order: int = 0
    line: int = 0


@dataclass(slots=True)
class ConceptEntry:
    """One concept. Keys of the dictionaries are language codes in lower case; ``broader`` and ``group`` are slugs."""

    slug: str
    group: str = ""
    broader: str = ""
    labels: dict[str, str] = field(default_factory=dict)
    synonyms: dict[str, list[str]] = field(default_factory=dict)
    definitions: dict[str, str] = field(default_factory=dict)
    yso_uri: str = ""
    eurovoc_uri: str = ""
    line: int = 0


@dataclass(slots=True)
class VocabularyFile:
    """All that one file says. ``synonym_languages`` are those whose synonyms it lists: of others it says nothing."""

    groups: list[GroupEntry] = field(default_factory=list)
    concepts: list[ConceptEntry] = field(default_factory=list)
    synonym_languages: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a file, in a sentence, and on which line (0: with the file as a whole)."""

    message: str
    line: int = 0


class VocabularyError(Exception):
    """A file that cannot be loaded. ``problems`` tells every reason found, in the order of the file."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__("; ".join(f"{each.line}: {each.message}" if each.line else each.message for each in problems))
