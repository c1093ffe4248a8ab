"""The words of a page: what its ``search_fields`` name, as plain text."""

from collections.abc import Iterator
from contextlib import suppress
from html import unescape
from typing import Any

from django.core.exceptions import SuspiciousOperation
from django.db.models import Manager, Model, QuerySet
from django.utils.html import strip_tags
from wagtail.models import Page
from wagtail.search import index

_NOT_BODY = frozenset({"title", "summary"})


def page_body(page: Page) -> str:
    """Every searchable text of the page except title and summary, one paragraph a field."""
    fields = [field for field in page.get_search_fields() if field.field_name not in _NOT_BODY]
    return "\n".join(text for text in _texts(page, fields) if text)


def _texts(instance: Model, fields: list[Any]) -> Iterator[str]:
    for field in fields:
        if isinstance(field, index.SearchField):
            yield from _plain(field.get_value(instance))
        elif isinstance(field, index.RelatedFields):
            for related in _related(field.get_value(instance)):
                yield from _texts(related, field.fields)


def _related(value: Any) -> list[Model]:
    if value is None:
        return []
    if isinstance(value, Manager | QuerySet):
        return list(value.all())
    return [value]


def _plain(value: Any) -> Iterator[str]:
    """Text of whatever a field gives: a string, rich text, a list of strings, a number."""
    if value is None or isinstance(value, bool):
        return
    if isinstance(value, list | tuple | set):
        for item in value:
            yield from _plain(item)
        return
    text = str(value)
    if "<" in text:
        with suppress(SuspiciousOperation):  # far too many "<" for tags: somebody wrote them, and they stay
            text = strip_tags(text.replace("><", "> <"))
    yield " ".join(unescape(text).split())
