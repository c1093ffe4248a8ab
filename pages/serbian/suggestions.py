"""Suggestions while typing, for readers of Cyrillic. What was typed finds the same in both scripts."""

import json

from search.cyrillic import to_cyrillic

from .addresses import cyrillic_address
from .names import latin_names


def converted_suggestions(raw: str) -> str:
    """The answer of ``search.views.suggest`` with its Serbian words and its addresses in Cyrillic."""
    answer = json.loads(raw)
    names = latin_names()
    for name in ("label", "message"):
        answer[name] = to_cyrillic(answer[name], names)
    for item in answer["items"]:
        item["url"] = cyrillic_address(item["url"])
        item["kind_label"] = to_cyrillic(item["kind_label"], names)
        for name in ("text", "hint"):
            if not item["language" if name == "text" else "hint_language"]:
                item[name] = to_cyrillic(item[name], names)
    return json.dumps(answer, ensure_ascii=False)
