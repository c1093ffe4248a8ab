"""Marks the parts of a translated page that still are in the language of its original.

Screen readers then speak them rightly, browsers can offer to translate them, and search engines are not misled.
"""

import re
from collections.abc import Iterable

from bs4 import BeautifulSoup, NavigableString, Tag

_NOT_READ = frozenset({"script", "style", "template"})
#: Elements that can hold text only: they are marked themselves instead of a ``span`` inside them.
_TEXT_ONLY = frozenset({"option", "title", "textarea"})


def mark_untranslated(html: str, strings: Iterable[str], tag: str) -> str:
    """The HTML with ``lang="<tag>"`` on everything that says exactly one of the strings.

    ``strings`` are as wagtail-localize keeps them: plain text, or the HTML within one paragraph. Case and layout count,
    kinds of white space do not.
    """
    wanted = {_plain(BeautifulSoup(text, "html.parser").get_text()) for text in strings} - {""}
    soup = BeautifulSoup(html, "html.parser")
    for element in soup.find_all(True):
        if element.name not in _NOT_READ and _plain(element.get_text()) in wanted and not _is_marked(element):
            element["lang"] = tag
    for text in soup.find_all(string=lambda text: _plain(text) in wanted):
        if not _is_marked(text.parent):
            _mark_text(soup, text, tag)
    return soup.decode(formatter="minimal")


def _mark_text(soup: BeautifulSoup, text: NavigableString, tag: str) -> None:
    if text.parent.name in _TEXT_ONLY:
        text.parent["lang"] = tag
    elif text.parent.name not in _NOT_READ:
        text.wrap(soup.new_tag("span", lang=tag))


def _is_marked(element: Tag) -> bool:
    return element.has_attr("lang") or element.find_parent(lang=True) is not None


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
