"""The pages behind a number: exactly those that were counted, for readers of one language."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from search.models import SearchDocument
from search.models.document_queryset import SearchDocumentQuerySet

from ..cards import card_of
from ..formatting import format_number
from .divisions import Division


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a number; ``value`` is one that the division's rows gave."""

    division: Division
    value: str


@dataclass(frozen=True, slots=True)
class Source:
    """One line of the list. ``tag`` (BCP 47) is the language of the title where it is not the reader's.

    ``adds`` is what the page adds to the number; empty where each adds one.
    """

    title: str
    url: str
    tag: str = ""
    kind: str = ""
    kind_label: str = ""
    adds: str = ""


class Sources(Protocol):
    @property
    def total(self) -> int: ...

    @property
    def total_in_words(self) -> str: ...

    def rows(self, window: slice) -> list[Source]: ...


class PagesBehind:
    """Pages in the reader's language where they exist in it; with ``each_version`` every language version by itself.

    ``amount`` names the annotation that holds what a page adds, ``label`` gives its unit. Three queries at most.
    """

    def __init__(
        self,
        pages: SearchDocumentQuerySet,
        language: str,
        *,
        each_version: bool = False,
        amount: str = "",
        label: Callable[[int], str] | None = None,
    ) -> None:
        self.pages = pages
        self.language = language
        self.amount = amount
        self.label = label
        self.documents = SearchDocument.objects.filter(pk__in=pages.values("pk"))
        if not each_version:
            keys = pages.values("translation_key")
            self.documents = SearchDocument.objects.for_reader(language).filter(translation_key__in=keys)

    @cached_property
    def total(self) -> int:
        return self.documents.count()

    @property
    def total_in_words(self) -> str:
        return pages_in_words(self.total)

    def rows(self, window: slice) -> list[Source]:
        documents = list(self.documents.order_by("title_key", "page_id")[window])
        amounts = self._amounts(documents)
        return [
            Source(card.title, card.url, card.language, card.kind, card.kind_label, amounts.get(key, ""))
            for document in documents
            for card, key in [(card_of(document, self.language), document.translation_key)]
        ]

    def _amounts(self, documents: list[SearchDocument]) -> dict[object, str]:
        if not self.amount:
            return {}
        keys = [document.translation_key for document in documents]
        rows = self.pages.filter(translation_key__in=keys).values_list("translation_key", self.amount)
        return {key: self._in_words(amount) for key, amount in rows}

    def _in_words(self, amount: int) -> str:
        unit = self.label(amount) if self.label else ""
        return _("%(number)s %(unit)s") % {"number": format_number(amount), "unit": unit}


def pages_in_words(count: int) -> str:
    """``24 pages``."""
    return ngettext("%(number)s page", "%(number)s pages", count) % {"number": format_number(count)}
