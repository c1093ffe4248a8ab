"""The mix of questions that readers ask."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import cycle, islice
from random import Random

from django.conf import settings
from django.utils import timezone

from search.models import ConceptLabel

from .words import BANDS, words_of_band


@dataclass(frozen=True, slots=True)
class Question:
    """Parameters of the search page, in a language of the interface, counted under ``group``."""

    group: str
    language: str
    parameters: dict[str, str]


def reader_questions(pages: int, words: int) -> list[Question]:
    """For each band of words so many alone, so many with filters; then pairs, topics, slips and lists without words."""
    rng = Random(1)  # noqa: S311 - nothing here is secret
    languages = [code for code, _name in settings.LANGUAGES]
    bands = {band.name: words_of_band(band, pages, words) for band in BANDS}
    texts: list[tuple[str, str, bool]] = []
    for name, found in bands.items():
        texts += [(f"{name} word", word, False) for word in found]
        texts += [(f"{name} word, filters", word, True) for word in found]
    known = [word for found in bands.values() for word in found]
    texts += [("two words", " ".join(rng.sample(known, 2)), False) for _ in range(words) if len(known) > 1]
    texts += [("name of a topic", label, False) for label in _labels(rng, words)]
    texts += [("misspelt word", _misspelt(rng, word), False) for word in bands["middling"]]
    texts += [("no word, filters", "", True)] * words
    filters = cycle(_filters())
    return [
        Question(group, rng.choice(languages), ({"q": text} if text else {}) | (next(filters) if filtered else {}))
        for group, text, filtered in texts
    ]


def typed_beginnings(count: int) -> list[Question]:
    """What the field for searching asks while somebody types the name of a topic, letter by letter."""
    rng = Random(2)  # noqa: S311 - nothing here is secret
    languages = [code for code, _name in settings.LANGUAGES]
    beginnings = (label[:length] for label in _labels(rng, count) for length in range(2, min(len(label), 12)))
    return [Question("suggestions", rng.choice(languages), {"q": text}) for text in islice(beginnings, count)]


def _filters() -> Iterator[dict[str, str]]:
    yield {"kind": "event"}
    yield {"country": "FI"}
    yield {"language": "en", "kind": "project"}
    yield {"year": str(timezone.localdate().year - 1)}
    yield {"open": "1"}
    yield {"kind": "report", "sort": "newest"}
    yield {"page": "2"}


def _labels(rng: Random, count: int) -> list[str]:
    labels = list(ConceptLabel.objects.order_by("pk").values_list("label", flat=True))
    return rng.sample(labels, min(count, len(labels)))


def _misspelt(rng: Random, word: str) -> str:
    place = rng.randrange(1, len(word) - 1)
    return word[:place] + word[place + 1] + word[place] + word[place + 2 :]
