"""Whether two versions of a page say the same: a digest of everything that a translation takes from its original."""

import hashlib
import json
from typing import Any

from django.db import models
from wagtail.models import Page
from wagtail_localize.fields import get_translatable_fields

#: Where a row lies and what it is a version of, not what it says.
_PLUMBING = frozenset({"pk", "id", "page", "content_object", "locale", "translation_key", "sort_order"})
#: What each language decides for itself.
_OWN_TO_EACH_LANGUAGE = frozenset({"slug", "show_in_menus"})


def fingerprint_of(page: Page) -> str:
    """SHA-256 of the content of a page's own version (``page.specific``), in hexadecimal digits."""
    return fingerprint_of_json(type(page), page.to_json())


def fingerprint_of_json(model: type[Page], content_json: str) -> str:
    """The same from a stored version: a revision's content, or that of wagtail-localize's ``TranslationSource``."""
    names = {field.field_name for field in get_translatable_fields(model)} - _OWN_TO_EACH_LANGUAGE
    stored = json.loads(content_json)
    content = _content(model, {name: stored.get(name) for name in names})
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _content(model: type[models.Model], stored: dict[str, Any]) -> dict[str, Any]:
    return {name: _value(model._meta.get_field(name), value) for name, value in stored.items()}


def _value(field: Any, value: Any) -> Any:
    if field.one_to_many:
        return [_content(field.related_model, _said(row)) for row in value or []]
    if isinstance(field, models.DecimalField) and value is not None:
        return f"{field.to_python(value):.{field.decimal_places}f}"  # "5" before it is read back, "5.00" after
    return value


def _said(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in _PLUMBING}
