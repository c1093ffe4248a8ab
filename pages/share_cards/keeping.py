"""Drawn cards on disk: one for each page and language, and never more than the folder is meant to hold."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from django.conf import settings

from .card import Card
from .drawing import draw

#: Files that are kept, of some 20 kB each; with one more, the oldest tenth goes.
MOST_KEPT = 5000


def picture_of(card: Card) -> bytes:
    """The card as a PNG, drawn when it is asked for the first time. A folder that cannot be written changes nothing."""
    path = folder() / f"{card.language}.{card.what}.{card.digest}.png"
    try:
        return path.read_bytes()
    except OSError:
        picture = draw(card)
    with suppress(OSError):
        _keep(path, picture)
    return picture


def folder() -> Path:
    """Beside the database, out of the reach of the web server: pages may be hidden again."""
    return Path(settings.DATA_DIR) / "cards"


def _keep(path: Path, picture: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    kept = sorted(path.parent.glob("*.png"), key=lambda each: each.stat().st_mtime)
    name = path.name.rsplit(".", 2)[0]
    outdated = [each for each in kept if each.name.rsplit(".", 2)[0] == name]
    too_many = kept[: MOST_KEPT // 10] if len(kept) >= MOST_KEPT else []
    for each in {*outdated, *too_many}:
        each.unlink(missing_ok=True)
    # Written aside and put in place whole: another process may be reading.
    handle, draft = tempfile.mkstemp(dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(picture)
        Path(draft).replace(path)
    except OSError:
        Path(draft).unlink(missing_ok=True)
        raise
