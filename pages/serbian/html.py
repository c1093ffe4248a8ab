"""A page in Serbian Latin as a page in Serbian Cyrillic."""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape, unescape
from html.parser import HTMLParser

from search.cyrillic.text import END_OF_ISOLATE, ISOLATE

from .attributes import converted_tag, is_serbian
from .elements import CODE, VOID, plain_end, plain_start
from .json_ld import converted_json_ld

_JSON_LD = "application/ld+json"


@dataclass(frozen=True, slots=True)
class _Open:
    """An open element. ``is_serbian`` by the nearest ``lang``; ``is_kept`` inside ``translate="no"`` and code."""

    name: str
    is_serbian: bool
    is_kept: bool
    is_json_ld: bool = False


class CyrillicPage(HTMLParser):
    """Rewrites a page while reading it: what is not converted comes out as it went in, byte for byte.

    ``words`` converts text; ``host`` is the site's own, whose addresses are led to Cyrillic.
    """

    def __init__(self, words: Callable[[str], str], host: str = "") -> None:
        super().__init__(convert_charrefs=False)
        self._words = words
        self._host = host
        self._written: list[str] = []
        self._text: list[str] = []
        self._open = [_Open("", is_serbian=False, is_kept=False)]

    def converted(self, html: str) -> str:
        self.feed(html)
        self.close()
        self._end_text()
        return _without_marks("".join(self._written))

    def updatepos(self, i: int, j: int) -> int:
        """Nobody asks for the line that is being read."""
        return j

    def parse_starttag(self, i: int) -> int:
        tag = plain_start(self.rawdata, i)
        if not tag:
            return super().parse_starttag(i)
        opened = self._start(tag.name, tag.raw, tag.attributes)
        if not tag.is_closed:
            self._open.append(opened)
        return i + len(tag.raw)

    def parse_endtag(self, i: int) -> int:
        plain = None if self.cdata_elem else plain_end(self.rawdata, i)
        if not plain:
            return super().parse_endtag(i)
        self.handle_endtag(plain[1])
        return plain.end()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        opened = self._start(tag, self.get_starttag_text() or "", dict(attrs))
        if tag not in VOID:
            self._open.append(opened)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._start(tag, self.get_starttag_text() or "", dict(attrs))

    def _start(self, tag: str, raw: str, given: dict[str, str | None]) -> _Open:
        self._end_text()
        around = self._open[-1]
        lang, translate = given.get("lang"), given.get("translate")
        serbian = around.is_serbian if lang is None else is_serbian(lang)
        kept = (around.is_kept and translate != "yes") or tag in CODE or translate == "no"
        if given:
            # A text area's label and hint are words like any other.
            is_read = serbian and not (kept and tag != "textarea")
            raw = converted_tag(raw, tag, given, self._words if is_read else None, not kept, self._host)
        self._written.append(raw)
        return _Open(tag, serbian, kept, tag == "script" and given.get("type") == _JSON_LD)

    def handle_endtag(self, tag: str) -> None:
        self._end_text()
        for place in range(len(self._open) - 1, 0, -1):
            if self._open[place].name == tag:
                del self._open[place:]
                break
        self._written.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        self._text.append(data)

    def handle_entityref(self, name: str) -> None:
        self._text.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        self._text.append(f"&#{name};")

    def handle_comment(self, data: str) -> None:
        self._as_it_is(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        self._as_it_is(f"<!{decl}>")

    def parse_marked_section(self, i: int, report: int = 1) -> int:
        """``<![…>`` is a comment in HTML (HTML Living Standard, 13.2.5.42)."""
        end = self.rawdata.find(">", i) + 1
        if not end:
            return -1
        self._as_it_is(self.rawdata[i:end])
        return end

    def handle_pi(self, data: str) -> None:
        self._as_it_is(f"<?{data}>")

    def _as_it_is(self, markup: str) -> None:
        self._end_text()
        self._written.append(markup)

    def _end_text(self) -> None:
        """Writes the text since the last tag, as a whole: what stays depends on the words around."""
        if not self._text:
            return
        raw = "".join(self._text)
        self._text.clear()
        element = self._open[-1]
        if element.is_json_ld:
            raw = converted_json_ld(raw, self._words, self._host)
        elif element.is_serbian and not element.is_kept and not raw.isspace():
            raw = self._converted_text(raw)
        self._written.append(raw)

    def _converted_text(self, raw: str) -> str:
        if "&" not in raw:
            return self._words(raw)
        text = unescape(raw)
        converted = self._words(text)
        return raw if converted == text else escape(converted, quote=False)


def _without_marks(html: str) -> str:
    """The page without the marks round what stays; no reader needs them."""
    return html.replace(ISOLATE, "").replace(END_OF_ISOLATE, "") if ISOLATE in html else html
