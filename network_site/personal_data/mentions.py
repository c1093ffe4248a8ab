"""Where a mail address or a name stands in texts that people wrote: a person has to read these."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.apps import apps
from django.db import models
from django.db.models.functions import Cast
from wagtail.models import Revision

from pages.consents.contact_data import may_hold

from .person import Person

#: What is made from other rows, and is made anew from them.
_DERIVED = ("search", "wagtailsearch", "sessions", "contenttypes")
_TEXTS = (models.CharField, models.TextField, models.JSONField)
_SHORTEST = 4  # a shorter text stands in too many others


@dataclass(frozen=True, slots=True)
class Mention:
    model: str
    pk: object
    field: str
    about: str


def mentions(person: Person) -> Iterator[Mention]:
    """Every place but versions of pages, which :func:`versions_that_mention` lists. One query for each model."""
    texts = [text for text in person.texts if len(text) >= _SHORTEST]
    for model in apps.get_models(include_auto_created=True):
        if model._meta.proxy or model is Revision or model._meta.app_label in _DERIVED:
            continue
        fields = [field for field in model._meta.local_fields if isinstance(field, _TEXTS)]
        for field in fields if texts else ():
            stored = model._base_manager.annotate(stored_text=Cast(field.name, models.TextField()))
            for row in stored.filter(_any_of(texts, "stored_text")).order_by("pk"):
                if _stands_in(row.stored_text, texts):
                    yield Mention(model._meta.label, row.pk, field.name, str(row)[:100])


def versions_that_mention(person: Person) -> list[Revision]:
    texts = [text for text in person.texts if len(text) >= _SHORTEST]
    if not texts:
        return []
    stored = Revision.objects.annotate(stored_text=Cast("content", models.TextField()))
    found = stored.filter(_any_of(texts, "stored_text")).order_by("pk")
    return [version for version in found.iterator() if _stands_in(_plain(version.content), texts)]


def _any_of(texts: list[str], field: str) -> models.Q:
    wanted = models.Q(pk__in=[])
    for text in texts:
        wanted |= may_hold(text, field)
    return wanted


def _stands_in(stored: str, texts: list[str]) -> bool:
    if "\\u" in stored:  # JSON as text, with escaped letters
        stored = stored.encode("ascii", "backslashreplace").decode("unicode_escape", "replace")
    folded = stored.casefold()
    return any(text.casefold() in folded for text in texts)


def _plain(content: object) -> str:
    if isinstance(content, dict):
        return "\n".join(_plain(value) for value in content.values())
    if isinstance(content, list):
        return "\n".join(map(_plain, content))
    return str(content)
