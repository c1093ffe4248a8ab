"""Texts in several languages side by side, for content that is written in code.

``text(en="Projects", fi="Hankkeet", sr_latn="Projekti")`` is one text; the language named first is its original.
``rich(p(…), li(…))`` is rich text: the same paragraphs and list items in every language.
"""

import re
from dataclasses import dataclass
from html import escape
from itertools import groupby

#: ``[words](address)`` in a text becomes a link in rich text.
LINK = re.compile(r"\[([^\]]+)\]\((https://[^\s)]+|/[^\s)]*)\)")


class Text(dict[str, str]):
    """One text by language code (``sr-latn``). Its first language is the one it was written in."""

    def html(self, language: str) -> str:
        """The text in a language as it stands in rich text; raises KeyError where nobody wrote it."""
        return LINK.sub(r'<a href="\2">\1</a>', escape(self[language], quote=False))


def text(**wordings: str) -> Text:
    """A text from keywords that are language codes, with ``_`` for ``-``."""
    return Text({keyword.replace("_", "-"): wording for keyword, wording in wordings.items()})


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph (``p``), heading (``h2``, ``h3``) or list item (``li``)."""

    tag: str
    text: Text


class RichText(tuple[Block, ...]):
    """Blocks in order; list items that follow each other make one list."""

    __slots__ = ()

    def html(self, language: str) -> str:
        """Wagtail's rich text in a language; raises KeyError where a block has none."""
        parts = []
        for tag, blocks in groupby(self, key=lambda block: block.tag):
            inner = "".join(f"<{tag}>{block.text.html(language)}</{tag}>" for block in blocks)
            parts.append(f"<ul>{inner}</ul>" if tag == "li" else inner)
        return "".join(parts)


def p(**wordings: str) -> Block:
    return Block("p", text(**wordings))


def h2(**wordings: str) -> Block:
    return Block("h2", text(**wordings))


def h3(**wordings: str) -> Block:
    return Block("h3", text(**wordings))


def li(**wordings: str) -> Block:
    return Block("li", text(**wordings))


def rich(*blocks: Block) -> RichText:
    return RichText(blocks)
