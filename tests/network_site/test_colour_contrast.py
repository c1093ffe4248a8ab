"""Contrast of the colour tokens, computed from the style sheet (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11), light and dark."""

import re
from functools import cache
from itertools import product

import pytest
from django.conf import settings

TOKENS = settings.BASE_DIR / "network_site" / "static" / "css" / "tokens.css"
DYES = ("spruce", "woad", "weld", "madder", "heather", "moss", "wool")
GROUNDS = ("ground", "surface")
WEAVE = tuple(f"weave-{dye}" for dye in DYES)
SCHEMES = ("light", "dark", "light, more contrast", "dark, more contrast")

#: Text and its grounds, with what is promised. 4.5 is level AA.
TEXT = [
    *product(["ink"], (*GROUNDS, "surface-strong", *WEAVE, "mark"), [7]),
    *product(["ink-soft"], GROUNDS, [6.5]),
    *product(["ink-soft"], WEAVE, [4.5]),
    *product(["link", "link-hover", "visited"], (*GROUNDS, "surface-strong"), [6]),
    *product(["link", "link-hover"], WEAVE, [4.5]),
    ("on-action", "action", 7),
    ("on-action", "action-hover", 7),
    ("soon", "ground", 7),
    ("soon", "surface", 6),
    ("ground", "soon", 7),
    ("eu-text", "surface", 7),
]
#: What one must see of a control, its state or a figure (1.4.11: 3), and the rings of the focus against each other.
SHAPES = [
    *product(["line-strong"], (*GROUNDS, "surface-strong"), [3]),
    *product(["action"], (*GROUNDS, "surface-strong"), [3]),
    ("focus-line", "focus-glow", 9),
]


@cache
def colours(scheme: str) -> dict[str, str]:
    """Token: colour as #rrggbb, with references followed."""
    css = TOKENS.read_text()
    plain, *media = re.split(r"@media \((.*?)\)", css)
    blocks = {"light": plain, **dict(zip(media[::2], media[1::2], strict=True))}
    wanted = ["light"]
    if scheme.startswith("dark"):
        wanted.append("prefers-color-scheme: dark")
    if scheme.endswith("more contrast"):
        wanted.append("prefers-contrast: more")
    found: dict[str, str] = {}
    for name in wanted:
        found |= dict(re.findall(r"--([a-z-]+):\s*(#[0-9a-f]{3,6}|var\(--[a-z-]+\));", blocks[name]))
    # In the order of the style sheet a reference means the value that a token has at the end.
    return {name: _followed(value, found) for name, value in found.items()}


def _followed(value: str, tokens: dict[str, str]) -> str:
    while reference := re.fullmatch(r"var\(--([a-z-]+)\)", value):
        value = tokens[reference[1]]
    return value if len(value) == 7 else "#" + "".join(2 * digit for digit in value[1:])


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def too_faint(pairs: list[tuple[str, str, float]], scheme: str) -> list[str]:
    tokens = colours(scheme)
    measured = [(one, other, least, contrast(tokens[one], tokens[other])) for one, other, least in pairs]
    return [f"{one} on {other}: {found:.2f} < {least}" for one, other, least, found in measured if found < least]


def test_measure_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_text_can_be_read(scheme: str) -> None:
    assert too_faint(TEXT, scheme) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_controls_figures_and_rings_can_be_seen(scheme: str) -> None:
    assert too_faint(SHAPES, scheme) == []


def test_dark_colours_replace_every_colour_but_the_ring_s_glow() -> None:
    light, dark = colours("light"), colours("dark")
    assert [name for name in light if light[name] == dark[name]] == ["focus-glow"]
