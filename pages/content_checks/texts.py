"""The texts of a page that editors give a form to: its rich text, wherever in it that stands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.text import capfirst
from wagtail.blocks import StreamValue
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Page
from wagtail.rich_text import RichText

from ..models.standard import StandardPage


@dataclass(frozen=True, slots=True)
class Text:
    """``html`` as Wagtail keeps it. ``below`` is the level of the heading that the page itself puts above it."""

    field: str
    html: str
    below: int


def texts_of(page: Page) -> Iterator[Text]:
    """Every rich text of a page that says something, in the order of the model's fields."""
    below = 1 if isinstance(page, StandardPage) else 2  # other pages give each field a heading of its own
    for field in page._meta.get_fields():
        value = getattr(page, field.name, None) if isinstance(field, (RichTextField, StreamField)) else None
        for html in rich_texts_in(value):
            yield Text(capfirst(str(field.verbose_name)), html, below)


def rich_texts_in(value: Any) -> Iterator[str]:
    """The HTML of every rich text in the value of a field or of a block, however deep."""
    if isinstance(value, RichText):
        value = value.source
    if isinstance(value, str):
        if "<" in value:
            yield value
    elif isinstance(value, StreamValue):
        for child in value:
            yield from rich_texts_in(child.value)
    elif isinstance(value, dict):
        for child in value.values():
            yield from rich_texts_in(child)
    elif isinstance(value, Iterable):
        for child in value:
            yield from rich_texts_in(child)
