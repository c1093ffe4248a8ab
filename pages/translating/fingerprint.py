"""Whether two versions of a page say the same: a digest of everything that a translation takes from its original."""

import hashlib
import json
from typing import Any

from wagtail.models import Page
from wagtail_localize.fields import get_translatable_fields

#: Where a page or row lies and what it is a version of, not what it says. A translation has its own address.
_PLUMBING = frozenset({"pk", "id", "page", "content_object", "locale", "translation_key", "sort_order"})
_OWN_TO_EACH_LANGUAGE = frozenset({"slug", "show_in_menus"})


def fingerprint_of(page: Page) -> str:
    """SHA-256 of the content of a page's own version (``page.specific``), in hexadecimal digits."""
    return fingerprint_of_json(type(page), page.to_json())


def fingerprint_of_json(model: type[Page], content_json: str) -> str:
    """The same from a stored version: a revision's content, or that of wagtail-localize's ``TranslationSource``."""
    stored = json.loads(content_json)
    names = {field.field_name for field in get_translatable_fields(model)} - _OWN_TO_EACH_LANGUAGE
    content = {name: _without_plumbing(stored.get(name)) for name in sorted(names)}
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


def _without_plumbing(value: Any) -> Any:
    if isinstance(value, list):
        return [_without_plumbing(item) for item in value]
    if isinstance(value, dict):
        return {key: _without_plumbing(item) for key, item in value.items() if key not in _PLUMBING}
    return value
