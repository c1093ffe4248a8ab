"""Words to search for, from rare ones to those that stand on nearly every page."""

from dataclasses import dataclass
from random import Random

from search.models import IndexedWord


@dataclass(frozen=True, slots=True)
class Band:
    """Words that stand on about the same part of the pages, from ``least`` to ``most`` (of 1)."""

    name: str
    least: float
    most: float


BANDS = (
    Band("rare", 0.0, 0.002),
    Band("middling", 0.01, 0.03),
    Band("common", 0.05, 0.15),
    Band("very common", 0.15, 1.0),
)


def words_of_band(band: Band, pages: int, count: int, seed: int = 1) -> list[str]:
    """Up to ``count`` words of a band, the same ones at every run; fewer where the index has no more."""
    rows = IndexedWord.objects.filter(documents__gte=max(1, band.least * pages), documents__lt=band.most * pages + 1)
    words = sorted(word for word in rows.values_list("word", flat=True) if 3 < len(word) < 20)
    rng = Random(f"{seed} {band.name}")  # noqa: S311 - nothing here is secret
    return rng.sample(words, min(count, len(words)))
