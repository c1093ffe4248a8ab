"""What the doctor says."""

from dataclasses import dataclass
from enum import IntEnum


class Level(IntEnum):
    """``WRONG`` keeps something from working; ``DOUBTFUL`` works and may fail one day."""

    FINE = 0
    DOUBTFUL = 1
    WRONG = 2


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at: what is so, and, unless it is fine, what to do about it."""

    level: Level
    subject: str
    said: str
    mend: str = ""


def fine(subject: str, said: str) -> Finding:
    return Finding(Level.FINE, subject, said)


def doubtful(subject: str, said: str, mend: str) -> Finding:
    return Finding(Level.DOUBTFUL, subject, said, mend)


def wrong(subject: str, said: str, mend: str) -> Finding:
    return Finding(Level.WRONG, subject, said, mend)
