"""The words by which editors find a thing, and the words they type."""

import re
from collections.abc import Iterator
from typing import Any

from django.db.models import Manager, Model
from wagtail.models import Page
from wagtail.search import index

from ..analysis.folding import fold

MAX_TYPED_CHARACTERS = 255
MAX_TYPED_WORDS = 12
MAX_WORD_LENGTH = 100  # PostgreSQL refuses words beyond two kilobytes

_WORD = re.compile(r"[^\W_]+")


def plain_words(text: str) -> list[str]:
    """The words of a text in small letters, in Latin script, without diacritics and punctuation."""
    return [word[:MAX_WORD_LENGTH] for word in _WORD.findall(fold(text))]


def typed_words(text: str) -> list[str]:
    """The words of what somebody typed, cut at a sane length; empty for punctuation alone."""
    return plain_words(text[:MAX_TYPED_CHARACTERS])[:MAX_TYPED_WORDS]


def words_of(instance: Model) -> str:
    """The words a thing is found by: what its model offers for completion while typing, else all its search fields.

    Pages are found by address and number too, and by a title that is still a draft. The text of pages is left out:
    editors look for a page by its name, and readers have an index of their own.
    """
    texts = list(_field_texts(instance, index.AutocompleteField)) or list(_field_texts(instance, index.SearchField))
    if isinstance(instance, Page):
        texts += [instance.draft_title, instance.slug, str(instance.pk)]
    return " ".join(word for text in dict.fromkeys(texts) for word in plain_words(text))


def _field_texts(instance: Model, field_class: type) -> Iterator[str]:
    for field in instance.get_search_fields():
        if isinstance(field, field_class):
            yield from _as_texts(field.get_value(instance))
        elif isinstance(field, index.RelatedFields):
            wanted = [inner for inner in field.fields if isinstance(inner, field_class)]
            for related in _related(field, instance) if wanted else ():
                for inner in wanted:
                    yield from _as_texts(inner.get_value(related))


def _related(field: index.RelatedFields, instance: Model) -> list[Model]:
    value = field.get_value(instance)
    if value is None:
        return []
    return list(value.all()) if isinstance(value, Manager) else [value]


def _as_texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list | tuple | set):
        return [text for item in value for text in _as_texts(item)]
    return [] if value is None else [str(value)]
