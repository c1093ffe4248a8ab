"""Facts for programs that read pages: their words, addresses and language in Cyrillic."""

import json
from collections.abc import Callable
from typing import Any

from ..presentation.json_ld import as_script_text
from .addresses import CYRILLIC_TAG, LATIN_TAG, cyrillic_address

_WORDS = frozenset({"name", "alternateName", "headline", "description", "disambiguatingDescription", "text"})
_ADDRESSES = frozenset({"url", "item", "urlTemplate", "mainEntityOfPage"})
#: Where pages are read that are in another language than the menus.
_ELSEWHERE = "/original/"

Convert = Callable[[str], str]


def converted_json_ld(raw: str, words: Convert, host: str) -> str:
    """The JSON-LD of a page in Serbian Latin in Cyrillic; other pages' and what is no JSON as it was."""
    try:
        facts = json.loads(raw)
    except ValueError:
        return raw
    if not isinstance(facts, dict) or facts.get("inLanguage") != LATIN_TAG:
        return raw
    return as_script_text(_converted(facts, words, host))


def _converted(value: Any, words: Convert | None, host: str, name: str = "") -> Any:
    """``words`` is ``None`` inside a thing that is in another language: its words stay, its address does not."""
    if isinstance(value, dict):
        is_foreign = value.get("inLanguage", LATIN_TAG) != LATIN_TAG or _ELSEWHERE in str(value.get("url", ""))
        inside = None if is_foreign else words
        return {key: _converted(each, inside, host, key) for key, each in value.items()}
    if isinstance(value, list):
        return [_converted(each, words, host, name) for each in value]
    if not isinstance(value, str):
        return value
    if name == "inLanguage":
        return CYRILLIC_TAG if value == LATIN_TAG else value
    if name in _ADDRESSES:
        return cyrillic_address(value, host)
    return words(value) if words and name in _WORDS else value
