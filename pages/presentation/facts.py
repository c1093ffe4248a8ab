"""Facts as terms and values, for the panel beside a page (``components/facts.html``)."""

from collections.abc import Iterable
from typing import NamedTuple

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

Words = str | SafeString


class Fact(NamedTuple):
    """A term with its value; an empty value is shown as "Not published"."""

    term: str
    value: Words
    remark: Words = ""


def known(facts: Iterable[Fact]) -> list[Fact]:
    """The facts that have a value: for what a source need not tell."""
    return [fact for fact in facts if fact.value]


def in_language(text: str, language: str) -> Words:
    """The text marked as being in another language than the page around it; ``language`` is a BCP 47 tag or empty."""
    return format_html('<span lang="{}">{}</span>', language, text) if text and language else text


def link(url: str, text: Words, language: str = "") -> SafeString:
    """A link; ``language`` is the BCP 47 tag of its text and target where it is not the reader's."""
    if language:
        return format_html('<a href="{}" lang="{}" hreflang="{}">{}</a>', url, language, language, text)
    return format_html('<a href="{}">{}</a>', url, text)


def lines(values: Iterable[Words]) -> Words:
    """Several values of one fact below each other; one value stands alone."""
    present = [value for value in values if value]
    if len(present) < 2:
        return present[0] if present else ""
    return format_html('<ul class="plain">{}</ul>', format_html_join("", "<li>{}</li>", ((line,) for line in present)))
