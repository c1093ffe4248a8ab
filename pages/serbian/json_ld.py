"""Facts for programs that read pages: their words, addresses and language in Cyrillic."""

import json
from collections.abc import Callable
from typing import Any

from ..presentation.json_ld import as_script_text
from .addresses import CYRILLIC_TAG, LATIN_TAG, cyrillic_address

_WORDS = frozenset({"name", "description", "alternateName", "headline"})


def converted_json_ld(raw: str, words: Callable[[str], str], host: str) -> str:
    """The JSON-LD of a page in Serbian Latin in Cyrillic; other pages' and what is no JSON as it was."""
    try:
        facts = json.loads(raw)
    except ValueError:
        return raw
    if not isinstance(facts, dict) or facts.get("inLanguage") != LATIN_TAG:
        return raw
    return as_script_text(_converted(facts, words, host))


def _converted(value: Any, words: Callable[[str], str], host: str, name: str = "") -> Any:
    if isinstance(value, dict):
        return {key: _converted(each, words, host, key) for key, each in value.items()}
    if isinstance(value, list):
        return [_converted(each, words, host, name) for each in value]
    if name == "inLanguage":
        return CYRILLIC_TAG if value == LATIN_TAG else value
    if isinstance(value, str) and name == "url":
        return cyrillic_address(value, host)
    return words(value) if isinstance(value, str) and name in _WORDS else value
