"""Whether something that a page shows could not be had for the moment, so that the page is not kept for others."""

import threading

_here = threading.local()


def note_something_missing() -> None:
    """Said by whoever leaves something out that will be back: a page of this thread is less than it should be."""
    _here.times = times_something_was_missing() + 1


def times_something_was_missing() -> int:
    """How often in this thread; compared before and after rendering."""
    return getattr(_here, "times", 0)
