"""How a page is written down in code: its words in several languages side by side, its facts once.

A ``Text`` or ``RichText`` is translated. A plain value is a fact, or a name that is the same in every language.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID, uuid5

from django.db.models import Model
from wagtail.models import Page

from pages.models import BasePage
from projects.models import FundingProgramme

from ..site_tree import key_of
from ..wording import RichText, Text

Row = dict[str, Any]


class IncompleteContent(ValueError):
    """A page of the content lacks words in one of its languages; the message says which and where."""


@dataclass(frozen=True, slots=True)
class PageContent:
    """One page in all its languages. The first language of ``title`` is the one the page is written in.

    ``name`` identifies the page for good; ``below`` is the name of the list or page above it. ``topics`` are slugs of
    concepts between spaces. ``fields`` are the model's fields, ``rows`` its inline children in order. Without ``slug``
    the address is made from the title.
    """

    name: str
    model: type[BasePage]
    below: str
    title: Text
    summary: Text
    topics: str
    fields: dict[str, Any] = field(default_factory=dict)
    rows: dict[str, list[Row]] = field(default_factory=dict)
    slug: Text | None = None

    @property
    def key(self) -> UUID:
        return page_key(self.name)

    @property
    def languages(self) -> tuple[str, ...]:
        """The page's languages, the original first."""
        return tuple(self.title)

    def row_key(self, relation: str, number: int) -> UUID:
        """The translation key of an inline child, the same in every language."""
        return uuid5(self.key, f"{relation} {number}")

    def words(self) -> Iterator[tuple[str, Text | RichText]]:
        """All that is translated, with the path under which wagtail-localize knows it."""
        yield "title", self.title
        yield "summary", self.summary
        yield from ((name, value) for name, value in self.fields.items() if isinstance(value, Text | RichText))
        for relation, rows in self.rows.items():
            for number, row in enumerate(rows):
                path = f"{relation}.{self.row_key(relation, number)}"
                yield from ((f"{path}.{name}", value) for name, value in row.items() if isinstance(value, Text))

    def check(self) -> None:
        """Raises IncompleteContent where a text lacks one of the page's languages."""
        for path, value in self.words():
            for text in [block.text for block in value] if isinstance(value, RichText) else [value]:
                if missing := [language for language in self.languages if not text.get(language, "").strip()]:
                    raise IncompleteContent(f"{self.name}, {path}: no words in {', '.join(missing)} for {text}")


def page_key(name: str) -> UUID:
    return key_of(f"demo:{name}")


class Reference:
    """A field's value that is looked up in the database while the page is made."""

    def find(self) -> Model | None:
        """The row; none where it is not on this site."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class PageNamed(Reference):
    """Another page of the content, in the version it was written in; it must come earlier in the content."""

    name: str

    def find(self) -> Page | None:
        page = Page.objects.filter(translation_key=page_key(self.name)).order_by("pk").first()
        return page and page.specific


@dataclass(frozen=True, slots=True)
class Programme(Reference):
    """A funding programme by its slug."""

    slug: str

    def find(self) -> FundingProgramme:
        return FundingProgramme.objects.get(slug=self.slug)


def value_in(language: str, value: Any) -> Any:
    """What a field of the model holds in a language."""
    match value:
        case Text():
            return value[language]
        case RichText():
            return value.html(language)
        case Reference():
            return value.find()
        case _:
            return value
