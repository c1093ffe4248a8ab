"""Whether facts keep to the vocabulary: types and properties exist, and each fits the other."""

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

_VOCABULARY = json.loads((Path(__file__).parent / "vocabulary.json").read_text(encoding="utf-8"))
TYPES: dict[str, list[str]] = _VOCABULARY["types"]
PROPERTIES: dict[str, list[list[str]]] = _VOCABULARY["properties"]
MEMBERS: dict[str, list[str]] = _VOCABULARY["members"]

_DATE = r"\d{4}(-\d{2}(-\d{2})?)?"
#: How the values of schema.org's data types are written (ISO 8601 for times).
_WRITTEN = {
    "Date": re.compile(_DATE),
    "DateTime": re.compile(_DATE + r"T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?"),
    "Duration": re.compile(r"P(\d+[YMWD])*(T(\d+[HMS])+)?"),
    "URL": re.compile(r"https?://[^\s/]+(/\S*)?"),
}
#: A property of an action that names its input (https://schema.org/docs/actions.html).
_INPUT = "-input"
#: Keywords of JSON-LD 1.1 that stand beside properties.
_KEYWORDS = {"@context", "@type", "@id"}


def problems_of(thing: Any, path: str = "") -> list[str]:
    """What is wrong with a thing and with everything in it; each problem names the way to it."""
    return list(_problems(thing, path))


def _problems(thing: Any, path: str, role_of: str = "") -> Iterator[str]:
    """``role_of`` is the property whose value a role is: the role has it, too (https://schema.org/Role)."""
    if not isinstance(thing, dict) or thing.get("@type") not in TYPES:
        yield f"{path}: {thing!r} has no type that schema.org knows"
        return
    of_type = thing["@type"]
    for name, values in thing.items():
        here = f"{path}/{of_type}.{name}"
        if name in _KEYWORDS:
            continue
        if name.endswith(_INPUT) and "Action" in ancestors(of_type) and isinstance(values, str):
            if name.removesuffix(_INPUT) not in PROPERTIES:
                yield f"{here}: no such input"
        elif name not in PROPERTIES:
            yield f"{here}: no such property"
        elif name != role_of and not ancestors(of_type) & set(PROPERTIES[name][0]):
            yield f"{here}: not a property of {of_type}"
        else:
            for value in values if isinstance(values, list) else [values]:
                yield from _problems_of_value(name, value, here)


def _problems_of_value(name: str, value: Any, path: str) -> Iterator[str]:
    ranges = PROPERTIES[name][1]
    if isinstance(value, dict) and "@value" in value:
        if "Text" not in ranges or set(value) - {"@value", "@language"}:
            yield f"{path}: words with a language are no value of it"
    elif isinstance(value, dict):
        is_role = "Role" in ancestors(value.get("@type", ""))
        yield from _problems(value, path, name if is_role else "")
        if is_role:
            if name not in value:
                yield f"{path}: the role does not say whose it is"
        elif not ancestors(value.get("@type", "")) & set(ranges):
            yield f"{path}: {value.get('@type')} is none of {ranges}"
    elif not any(_is_written_as(value, each) for each in ranges):
        yield f"{path}: {value!r} is none of {ranges}"


def _is_written_as(value: Any, of_type: str) -> bool:
    if isinstance(value, bool):
        return of_type == "Boolean"
    if isinstance(value, int | float):
        return of_type == "Number" or (of_type == "Integer" and isinstance(value, int))
    if of_type == "Text":
        return True
    if of_type in _WRITTEN:
        return bool(_WRITTEN[of_type].fullmatch(value))
    if of_type in MEMBERS:
        return value.removeprefix("https://schema.org/") in MEMBERS[of_type]
    # Any other thing may be named by its address alone.
    return of_type not in ("Number", "Integer", "Boolean", "Time") and bool(_WRITTEN["URL"].fullmatch(value))


@cache
def ancestors(of_type: str) -> frozenset[str]:
    """The type and everything it is a kind of."""
    return frozenset({of_type}).union(*(ancestors(parent) for parent in TYPES.get(of_type, ())))
