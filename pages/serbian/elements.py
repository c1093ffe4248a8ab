"""What the conversion knows of HTML's elements, and tags as templates write them, read quickly.

``html.parser`` reads any tag; the patterns here read the ordinary ones in half the time.
"""

import re
from collections.abc import Mapping
from html import unescape
from typing import NamedTuple

from .attributes import CONVERTED


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Elements without content, which have no end tag (HTML Living Standard, 13.1.2).
VOID = _names("area base br col embed hr img input link meta param source track wbr")
#: Elements whose text is for machines, or the reader's own.
CODE = _names("code kbd samp var script style textarea template")
#: Elements whose content the parser reads in a way of its own.
_READ_APART = _names("script style title textarea plaintext xmp iframe noembed noframes noscript")

_START = re.compile(r'<([a-z][a-z0-9]*)((?: [a-zA-Z:-]+(?:="[^"<>]*")?)*)( ?/)?>')
_END = re.compile(r"</([a-z][a-z0-9]*)>")
_ATTRIBUTE = re.compile(r' ([a-zA-Z:-]+)(?:="([^"]*)")?')
_IS_CONVERTED = re.compile(rf" (?:{'|'.join(sorted(CONVERTED))}|translate)=")


class StartTag(NamedTuple):
    """``attributes`` are read only where one of them says something to the conversion."""

    raw: str
    name: str
    attributes: Mapping[str, str | None]
    is_closed: bool


def plain_start(html: str, place: int) -> StartTag | None:
    """The start tag at a place of the page; ``None`` where it must be read by the parser."""
    match = _START.match(html, place)
    if not match or match[1] in _READ_APART:
        return None
    given: dict[str, str | None] = {}
    if _IS_CONVERTED.search(match[2]):
        given = {name.lower(): unescape(value) for name, value in _ATTRIBUTE.findall(match[2])}
    return StartTag(match.group(), match[1], given, is_closed=match[1] in VOID or bool(match[3]))


def plain_end(html: str, place: int) -> re.Match | None:
    """The end tag at a place of the page, its name being the first group."""
    return _END.match(html, place)
