"""Facts of a page for programs that read pages (JSON-LD 1.1, section 7; schema.org)."""

import json
from collections.abc import Mapping
from typing import Any

from django.utils.safestring import SafeString, mark_safe

Facts = Mapping[str, Any]

#: Characters that could end the element or begin another inside it.
_UNSAFE = {ord(">"): "\\u003E", ord("<"): "\\u003C", ord("&"): "\\u0026"}


def json_ld_script(facts: Facts) -> SafeString:
    """The facts inside their element. It is data, which no browser runs: the policy against inline scripts holds."""
    text = as_script_text({"@context": "https://schema.org", **known_facts(facts)})
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308 - escaped


def as_script_text(facts: Facts) -> str:
    """The facts as JSON that cannot end the element it stands in."""
    return json.dumps(facts, ensure_ascii=False).translate(_UNSAFE)


def known_facts(facts: Facts) -> dict[str, Any]:
    """The facts without those that nobody told."""
    return {name: value for name, value in facts.items() if value not in (None, "", [], {})}
