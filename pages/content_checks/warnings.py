"""The warnings of a page, from the rules for texts and from whoever else has something to say."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from wagtail.models import Page


@dataclass(frozen=True, slots=True)
class ContentWarning:
    """``code`` names it for programs, ``text`` says what is the matter, ``reason`` why it matters and what to do."""

    code: str
    text: str
    reason: str


_SOURCES: list[tuple[type[Page], Callable[[Page], list[ContentWarning]]]] = []


def warn_of(model: type[Page], source: Callable[[Page], list[ContentWarning]]) -> None:
    """Asks ``source`` about every page of that model; layers above this one say so when Django starts."""
    _SOURCES.append((model, source))


def warnings_now(page: Page) -> list[ContentWarning]:
    """What is the matter with a page as it is in memory; often nothing. In the order in which sources were named."""
    return [*_warnings(page)]


def _warnings(page: Page) -> Iterator[ContentWarning]:
    for model, source in _SOURCES:
        if isinstance(page, model):
            yield from source(page)
