"""The picture that a phone reads, drawn here: its secret is sent to nobody, and needs no script."""

from itertools import groupby

from django.utils.html import format_html
from django.utils.safestring import SafeString

#: Empty squares around the code, as ISO/IEC 18004 asks for.
_BORDER = 4


def draw_code(text: str, label: str) -> SafeString:
    """An SVG with black squares on white, also in the dark. ``label`` says what it is to whoever cannot see it."""
    from qrcode.constants import ERROR_CORRECT_M  # only few pages need it, and every start would wait for it
    from qrcode.main import QRCode

    code = QRCode(error_correction=ERROR_CORRECT_M, border=_BORDER)
    code.add_data(text)
    rows = code.get_matrix()
    return format_html(
        '<svg class="sign-in-code" viewBox="0 0 {size} {size}" role="img" aria-label="{label}" '
        'shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{size}v{size}H0z"/><path d="{path}"/></svg>',
        size=len(rows),
        label=label,
        path="".join(_line(row, y) for y, row in enumerate(rows)),
    )


def _line(row: list[bool], y: int) -> str:
    """The dark stretches of one row."""
    found, x = "", 0
    for is_dark, squares in groupby(row):
        length = len(list(squares))
        if is_dark:
            found += f"M{x} {y}h{length}v1h-{length}z"
        x += length
    return found
