"""Every address that readers can ask for, from the list of addresses itself."""

from collections.abc import Iterator, Sequence

from django.urls import URLPattern, URLResolver, get_resolver


def public_addresses() -> Iterator[tuple[str, str | None]]:
    """The written form (``en/topics/<slug:slug>/``) and the name of each address outside of the editor."""
    yield from _below(get_resolver().url_patterns)


def _below(patterns: Sequence[URLPattern | URLResolver], above: str = "") -> Iterator[tuple[str, str | None]]:
    for each in patterns:
        path = above + str(each.pattern)
        if path.startswith("admin/"):
            continue
        if isinstance(each, URLResolver):
            yield from _below(each.url_patterns, path)
        else:
            yield path, each.name
