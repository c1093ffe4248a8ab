"""What is converted inside a start tag: words that people read or hear, addresses, and the names of the language."""

import re
from collections.abc import Callable, Mapping
from html import escape, unescape

from .addresses import CYRILLIC_TAG, LATIN_TAG, cyrillic_address

Convert = Callable[[str], str]


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Attributes with words for people (HTML Living Standard, 3.2.6.2, "translatable attributes", and WAI-ARIA 1.2).
WORDS = _names(
    "alt title aria-label aria-description aria-roledescription aria-valuetext aria-placeholder placeholder label "
    "abbr summary"
)
ADDRESSES = frozenset({"href", "action", "formaction", "data-suggest"})
#: Kinds of ``<meta>`` whose content is words, and whose content is an address.
_META_WORDS = _names("description og:title og:description og:site_name og:image:alt twitter:title twitter:description")
_META_ADDRESSES = frozenset({"og:url"})

#: Every attribute that may change.
CONVERTED = WORDS | ADDRESSES | {"lang", "xml:lang", "content"}
#: Reads every attribute, so that what stands inside a value is not taken for one.
_ATTRIBUTE = re.compile(
    r"(?P<before>\s(?P<name>[^\s\"'<>/=]+)\s*=\s*)(?P<quote>[\"']?)(?P<value>(?<=\")[^\"]*|(?<=')[^']*|(?<==)[^\s\"'>]+)"
)


def is_serbian(tag: str) -> bool:
    """Whether a ``lang`` names Serbian in Latin, or Serbian without saying in which script."""
    return tag.lower() == "sr" or tag.lower().startswith(("sr-latn", "sr-rs"))


def converted_tag(
    raw: str, element: str, given: Mapping[str, str | None], words: Convert | None, lang: bool, host: str
) -> str:
    """The start tag with its words, addresses and language converted; everything else is left letter for letter.

    ``given`` are the attributes with their values; ``words`` converts text, ``None`` where words stay; ``lang`` tells
    whether a Serbian ``lang`` becomes Cyrillic. An element that says that it leads to Latin, or to something other
    than a page (a feed, a table), leads where it says.
    """
    keeps_address = element in ("a", "link") and (_leads_to_latin(given) or _is_no_page(given))
    kind = (given.get("name") or given.get("property") or "").lower() if element == "meta" else ""

    def one(match: re.Match) -> str:
        name = match["name"].lower()
        if name not in CONVERTED:
            return match.group()
        value = unescape(match["value"])
        if name in ("lang", "xml:lang"):
            new = CYRILLIC_TAG if lang and is_serbian(value) else value
        elif name in ADDRESSES or (name == "content" and kind in _META_ADDRESSES):
            new = value if keeps_address else cyrillic_address(value, host)
        elif words and (name in WORDS or (name == "content" and kind in _META_WORDS)):
            new = words(value)
        else:
            new = value
        return match.group() if new == value else f"{match['before']}{match['quote']}{escape(new)}"

    return _ATTRIBUTE.sub(one, raw)


def _leads_to_latin(given: Mapping[str, str | None]) -> bool:
    """By ``hreflang``; an entry of the language menu for a page without translation has none, but is kept as Latin."""
    is_kept = given.get("translate") == "no" and given.get("lang") == LATIN_TAG
    return is_kept or given.get("hreflang") in (LATIN_TAG, "x-default")


def _is_no_page(given: Mapping[str, str | None]) -> bool:
    return given.get("type") not in (None, "text/html")
