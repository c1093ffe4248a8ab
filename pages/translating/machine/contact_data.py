"""What reaches somebody: mail and web addresses, telephone numbers, names of contact persons.

Found in a string of HTML, it is replaced by a mark before the string is sent, and put back afterwards. It is better to
find too much than too little: what is put back is unchanged, so a date that looks like a telephone number does no harm.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_MAIL = r"[\w.+'-]+\s?(?:@|[(\[]\s?at\s?[)\]])\s?[\w-]+(?:\.[\w-]+)+"
_ENDINGS = "org|com|net|eu|info|io|app|fi|ee|rs|no|se|uk|de|dk|ie|nl|pl|int|gov|edu"
_WEB = rf"(?:https?://|www\.)[^\s<>]*[\w/]|(?<![\w.@-])(?:[\w-]+\.)+(?:{_ENDINGS})\b(?:/[^\s<>]*[\w/])?"
_ACCOUNT = r"(?<![\w.])@[\w.]{2,}"
_NUMBER = r"(?<![\w&#])(?:\+|\(\+?)?\d[\d\s().\-–/\u00a0]{4,}\d(?!\w)"
#: In the order in which they are looked for: a mail address holds what looks like a web address.
_ALWAYS = re.compile(f"(?P<mail>{_MAIL})|(?P<web>{_WEB})|(?P<account>{_ACCOUNT})|(?P<number>{_NUMBER})", re.IGNORECASE)
#: A shorter row of figures reaches nobody whom the telephone book of every country does not name, such as 112.
_FEWEST_FIGURES = 6
_TAG = re.compile(r"(<[^>]*>)")
_LETTERS = re.compile(r"[^\W\d_]")
#: Part of an address on this site; it is translated by people or not at all.
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")


@dataclass(frozen=True, slots=True)
class Marks:
    """How a back end wants marks: ``template`` with one {}, and the pattern of what comes back, with the number."""

    template: str
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Masked:
    """A string ready to be sent, and what its marks stand for."""

    text: str
    hidden: tuple[str, ...]
    marks: Marks

    @property
    def says_something(self) -> bool:
        """Whether words are left to translate."""
        words = self.marks.pattern.sub("", self.text)
        return bool(_LETTERS.search(_TAG.sub("", words))) and not _SLUG.fullmatch(words)

    def restore(self, translated: str) -> str | None:
        """The translation with everything put back; nothing where a mark is lost, doubled or invented."""
        numbers = sorted(int(each.group(1)) for each in self.marks.pattern.finditer(translated))
        if numbers != list(range(1, len(self.hidden) + 1)):
            return None
        return self.marks.pattern.sub(lambda each: self.hidden[int(each.group(1)) - 1], translated)


def mask(html: str, names: re.Pattern[str] | None, marks: Marks) -> Masked:
    """Hides contact data in the text of a string; tags stay as they are."""
    hidden: list[str] = []

    def hide(found: re.Match[str]) -> str:
        text = found.group()
        is_number = found.groupdict().get("number") is not None
        if is_number and sum(map(str.isdigit, text)) < _FEWEST_FIGURES:
            return text
        hidden.append(text)
        return f"\0{len(hidden)}\0"

    parts = _TAG.split(html)
    for place in range(0, len(parts), 2):  # between the tags
        if names:
            parts[place] = names.sub(hide, parts[place])
        parts[place] = _ALWAYS.sub(hide, parts[place])
    numbered = "".join(parts)
    return Masked(
        re.sub("\0(\\d+)\0", lambda each: marks.template.format(each.group(1)), numbered), tuple(hidden), marks
    )


def pattern_of_names(names: Iterable[str]) -> re.Pattern[str] | None:
    """Finds people's names and their parts, with endings as languages bend them ("Virtanen", "Virtasen")."""
    parts = {part for name in names for part in re.findall(r"[^\W\d_]{3,}", name)}
    if not parts:
        return None
    stems = sorted({re.escape(part[:-3] if len(part) > 5 else part) for part in parts}, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(stems)})\w{{0,6}}\b")
