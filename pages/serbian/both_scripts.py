"""One Serbian version, two entries: in the language menu, in ``hreflang`` and in the map of the site."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from django.http import HttpRequest

from ..frame.links import Alternate, LanguageLink
from .addresses import CYRILLIC, CYRILLIC_TAG, LATIN, LATIN_TAG, NAMES, cyrillic_address, is_cyrillic


def links_in_both_scripts(request: HttpRequest, links: Iterable[LanguageLink]) -> Iterator[LanguageLink]:
    """The language menu with Serbian in Latin and in Cyrillic."""
    for link in links:
        if link.code != LATIN:
            yield link
            continue
        in_cyrillic = is_cyrillic(request)
        yield replace(link, name=NAMES[LATIN], is_current=link.is_current and not in_cyrillic, names_script=True)
        yield LanguageLink(
            code=CYRILLIC,
            tag=CYRILLIC_TAG,
            name=NAMES[CYRILLIC],
            url=cyrillic_address(link.url),
            is_current=link.is_current and in_cyrillic,
            is_translated=link.is_translated,
            names_script=True,
        )


def alternates_in_both_scripts(alternates: Iterable[Alternate]) -> Iterator[Alternate]:
    """The lines of ``hreflang`` with a line for Cyrillic after that for Latin."""
    for alternate in alternates:
        yield alternate
        if alternate.tag == LATIN_TAG:
            yield Alternate(CYRILLIC_TAG, cyrillic_address(alternate.url))


def addresses_in_both_scripts(lines: Iterable[Mapping[str, str]]) -> Iterator[Mapping[str, str]]:
    """The same for the lines of a map of the site (``lang_code`` and ``location``)."""
    for line in lines:
        yield line
        if line["lang_code"] == LATIN_TAG:
            yield {"lang_code": CYRILLIC_TAG, "location": cyrillic_address(line["location"])}
