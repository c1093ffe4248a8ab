"""Words that stay as they are where no markup can say so: in a title, in a sentence of the interface."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from .text import END_OF_ISOLATE, ISOLATE

_is_converted: ContextVar[bool] = ContextVar("is_converted_to_cyrillic", default=False)


@contextmanager
def isolating() -> Iterator[None]:
    """While an answer is made that will be converted, :func:`kept` marks words; the conversion takes the marks away."""
    token = _is_converted.set(True)
    try:
        yield
    finally:
        _is_converted.reset(token)


def kept(text: str) -> str:
    """The text, to be shown in the letters it has in whatever script the page is read."""
    if not text or not _is_converted.get():
        return text
    plain = text.replace(ISOLATE, "").replace(END_OF_ISOLATE, "")
    return f"{ISOLATE}{plain}{END_OF_ISOLATE}"
