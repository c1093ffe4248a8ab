"""How a card looks: the words on the left, the woven figure of the kind of page on the right."""

import re
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont, features

from .card import HEIGHT, SIZE, WIDTH, Card
from .lines import fitted
from .weave import GROUNDS, mark, woven

_FONTS = Path(__file__).parent / "fonts"
#: Letters that the fonts have (``fonts/README.md``).
_LETTERS = re.compile(
    "[\\s -~\u00a0-\u024f\u0370-\u03ff\u0400-\u045f\u0490\u0491\u1e00-\u1eff\u2010-\u2027‰′″‹›€№™→−]*"
)

_INK, _INK_SOFT, _PAPER, _ACTION = "#1b2a27", "#4b5a56", "#ffffff", "#14564f"
_TILE = 126  # five in the height of a card
_CLOTH = 3 * _TILE
_MARGIN = 64
_TEXT_WIDTH = WIDTH - _CLOTH - 2 * _MARGIN
_TITLE_SIZES = (76, 68, 60, 54, 48, 42)
_LEADING = 1.18
_TITLE_TOP, _TITLE_HEIGHT = 146, 344
_MARK = 56


def can_draw(card: Card) -> bool:
    """Whether the fonts have every letter of the card; a site may be in any language of the world."""
    return all(_LETTERS.fullmatch(text) for text in (card.title, card.kind, card.language_name, card.site_name))


def draw(card: Card) -> bytes:
    """The card as a PNG of 1200 × 630 pixels, a few ten thousand bytes."""
    ground = GROUNDS.get(card.figure, GROUNDS["page"])
    picture = Image.new("RGB", SIZE, _PAPER)
    picture.paste(woven(f"weave-{card.figure}", (_CLOTH, HEIGHT), _TILE, ground), (WIDTH - _CLOTH, 0))
    pen = _Pen(picture, card.tag)
    pen.write((_MARGIN, 64), card.kind, 34, _ACTION, bold=True)
    pen.write((WIDTH - _CLOTH - _MARGIN, 64), card.language_name, 34, _INK_SOFT, anchor="ra")
    size, lines = fitted(
        card.title, _TITLE_SIZES, _TEXT_WIDTH, _TITLE_HEIGHT, lambda size: pen.measure_at(size, bold=True), _LEADING
    )
    for number, line in enumerate(lines):
        pen.write((_MARGIN, _TITLE_TOP + round(number * size * _LEADING)), line, size, _INK, bold=True)
    foot = HEIGHT - _MARGIN - _MARK
    sign = mark(_MARK, _PAPER)
    if sign:
        picture.paste(sign, (_MARGIN, foot))
    pen.write(
        (_MARGIN + (_MARK + 18 if sign else 0), foot + _MARK // 2),
        card.site_name,
        32,
        _INK,
        anchor="lm",
        most=_TEXT_WIDTH - 74,
    )
    return _png(picture)


class _Pen:
    """Writes words of one language, in the forms that its readers expect of letters (Serbian Cyrillic has its own)."""

    def __init__(self, picture: Image.Image, tag: str) -> None:
        self._draw = ImageDraw.Draw(picture)
        self._forms = {"language": tag} if features.check("raqm") else {}

    def measure_at(self, size: int, *, bold: bool = False):
        font = _font(size, bold)
        return lambda text: self._draw.textlength(text, font, **self._forms)

    def write(
        self,
        at: tuple[int, int],
        text: str,
        size: int,
        ink: str,
        *,
        bold: bool = False,
        anchor: str = "la",
        most: int = 0,
    ) -> None:
        """``anchor`` as Pillow names it; ``most`` pixels wide at most, in smaller letters where it must be."""
        while most and size > 16 and self.measure_at(size, bold=bold)(text) > most:
            size -= 2
        self._draw.text(at, text, ink, _font(size, bold), anchor, **self._forms)


@lru_cache(maxsize=32)
def _font(size: int, bold: bool) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(_FONTS / f"NotoSans-{'Bold' if bold else 'Regular'}.ttf", size)


def _png(picture: Image.Image) -> bytes:
    file = BytesIO()
    picture.quantize(128, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(file, "PNG", optimize=True)
    return file.getvalue()
