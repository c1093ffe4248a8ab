"""The parts a page is read in."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with its anchor and the template that shows ``content``."""

    anchor: str
    title: str
    template: str
    content: Any


@dataclass(frozen=True, slots=True)
class TextPart:
    """Rich text from an editor, below a heading of its own where it has one."""

    text: str
    title: str = ""


def text_section(anchor: str, title: str, *parts: TextPart) -> list[Section]:
    """A section of the parts that somebody wrote; none where nobody did."""
    written = [part for part in parts if part.text]
    return [Section(anchor, title, "pages/parts/texts.html", written)] if written else []


def list_section(anchor: str, title: str, template: str, rows: Any) -> list[Section]:
    """A section that stands only where it has something to show."""
    return [Section(anchor, title, template, rows)] if rows else []
