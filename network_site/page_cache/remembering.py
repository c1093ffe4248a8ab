"""Lets the apps below keep what they read of the content for as long as a page that shows it might be kept."""

from collections.abc import Hashable
from datetime import datetime

from search.remembering import follow

from .version import current_version


def begin_remembering() -> None:
    """Asked once, when the hub starts."""
    follow(current_version, _good_until)


def _good_until(version: Hashable, now: datetime) -> datetime:
    """The next moment when a page changes by itself; asked of the database once for each version."""
    from .keeping import page_cache  # brings models along, which cannot be read before all apps are there

    seconds = page_cache().good_until(version, now, 200)
    return datetime.fromtimestamp(seconds, now.tzinfo)
