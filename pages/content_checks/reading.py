"""What rich text is made of: its headings, links, tables and paragraphs in the order in which they stand."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass(slots=True)
class Piece:
    """One heading, link, table or paragraph. ``text`` is all there is to read, with single spaces."""

    name: str
    attributes: dict[str, str | None]
    text: str = ""
    #: What of the text is bold, for paragraphs.
    bold: str = ""
    has_header_cells: bool = False


@dataclass(slots=True)
class Structure:
    headings: list[Piece] = field(default_factory=list)
    links: list[Piece] = field(default_factory=list)
    tables: list[Piece] = field(default_factory=list)
    paragraphs: list[Piece] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.structure = Structure()
        self._open: list[Piece] = []
        self._bold = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in ("b", "strong"):
            self._bold += 1
        elif tag == "th":
            for piece in self._open:
                piece.has_header_cells = True
        elif tag == "br":
            self.handle_data(" ")
        elif (pieces := self._pieces(tag)) is not None:
            piece = Piece(tag, dict(attrs))
            pieces.append(piece)
            self._open.append(piece)

    def handle_endtag(self, tag: str) -> None:
        if tag in ("b", "strong"):
            self._bold = max(self._bold - 1, 0)
        for place in range(len(self._open) - 1, -1, -1):
            if self._open[place].name == tag:
                del self._open[place:]
                break

    def handle_data(self, data: str) -> None:
        for piece in self._open:
            piece.text += data
            if self._bold:
                piece.bold += data

    def _pieces(self, tag: str) -> list[Piece] | None:
        structure = self.structure
        if tag in HEADINGS:
            return structure.headings
        return {"a": structure.links, "table": structure.tables, "p": structure.paragraphs}.get(tag)


def read(html: str) -> Structure:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    structure = reader.structure
    for piece in (*structure.headings, *structure.links, *structure.tables, *structure.paragraphs):
        piece.text, piece.bold = " ".join(piece.text.split()), " ".join(piece.bold.split())
    return structure
