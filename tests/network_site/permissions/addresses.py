"""Every address below the admin, with the arguments that it takes."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import URLPattern, URLResolver, get_resolver
from django.urls.resolvers import RegexPattern

PREFIX = "admin/"


@dataclass(frozen=True)
class Address:
    pattern: str
    name: str
    arguments: tuple[str, ...]

    @property
    def line(self) -> str:
        """How the table of expected outcomes calls it; regular expressions end in characters nobody reads."""
        return self.pattern.removeprefix(PREFIX).replace("^", "").replace("$", "") or "(home)"


def admin_addresses() -> list[Address]:
    """In their order. Of two with the same pattern only the first answers: ours in the place of somebody else's."""
    found: dict[str, Address] = {}
    for address in _walk(get_resolver()):
        found.setdefault(address.pattern, address)
    return list(found.values())


def _walk(resolver: URLResolver, prefix: str = "", namespace: str = "") -> Iterator[Address]:
    for each in resolver.url_patterns:
        pattern = prefix + str(each.pattern)
        if isinstance(each, URLResolver):
            inner = f"{namespace}{each.namespace}:" if each.namespace else namespace
            if pattern.startswith(PREFIX[: len(pattern)]) or pattern.startswith(PREFIX):
                yield from _walk(each, pattern, inner)
        elif isinstance(each, URLPattern) and pattern.startswith(PREFIX):
            yield Address(pattern, namespace + (each.name or ""), _arguments(each))


def _arguments(pattern: URLPattern) -> tuple[str, ...]:
    if isinstance(pattern.pattern, RegexPattern):
        return tuple(pattern.pattern.regex.groupindex)
    return tuple(pattern.pattern.converters)
