"""Words of a language with the frequencies of real texts: few words make most of a text, most words are rare.

The word of rank r comes with a weight of 1 / (r + 2.7) (the law of Zipf and Mandelbrot). The first ranks are the
language's function words, the next are words of the site's own vocabulary, the rest come from the search's word list,
inflected as they stand there.
"""

from bisect import bisect
from functools import lru_cache
from itertools import accumulate
from random import Random
from string import ascii_lowercase

from search.analysis.languages import AnalysisLanguage
from search.analysis.word_lists import word_list

from .function_words import FUNCTION_WORDS

_RARE_WORDS = 20_000
_WORDS_BESIDE_ONE_ANOTHER = 40  # so many words that begin alike: enough to hold some words in several inflections
_SHARED = ("Erasmus", "online", "2024", "2023", "CHIME", "WRAP")  # words that all languages write alike


class Lexicon:
    """Draws words, sentences and paragraphs. The same random numbers give the same text."""

    def __init__(self, language: AnalysisLanguage, labels: list[str]) -> None:
        function_words = FUNCTION_WORDS[language.code].split()
        domain_words = list(dict.fromkeys(word for label in labels for word in label.split()))
        rng = Random(language.code)  # noqa: S311 - nothing here is secret
        rare_words = _rare_words(language)
        rng.shuffle(domain_words)
        rng.shuffle(rare_words)
        self._words = list(dict.fromkeys([*function_words, *_SHARED, *domain_words, *rare_words]))
        self._weights = list(accumulate(1 / (rank + 2.7) for rank in range(1, len(self._words) + 1)))
        self._first_content_word = self._weights[len(function_words) - 1]

    def words(self, rng: Random, count: int) -> list[str]:
        """Words as in running text, function words among them."""
        return rng.choices(self._words, cum_weights=self._weights, k=count)

    def content_words(self, rng: Random, count: int) -> list[str]:
        """Words as in a title: no function words."""
        low, high = self._first_content_word, self._weights[-1]
        return [
            self._words[bisect(self._weights, rng.uniform(low, high), hi=len(self._words) - 1)] for _ in range(count)
        ]

    def sentence(self, rng: Random, phrases: list[str]) -> str:
        """One sentence of 5 to 20 words; now and then it names one of the phrases."""
        words = self.words(rng, rng.randint(5, 20))
        if phrases and rng.random() < 0.2:
            words.insert(rng.randrange(len(words)), rng.choice(phrases))
        text = " ".join(words)
        return f"{text[0].upper()}{text[1:]}."

    def text(self, rng: Random, sentences: int, phrases: list[str]) -> str:
        """Sentences one after another, as plain text."""
        return " ".join(self.sentence(rng, phrases) for _ in range(sentences))

    def rich_text(self, rng: Random, sentences: int, phrases: list[str]) -> str:
        """Rich text of paragraphs of up to five sentences; long ones end in a list."""
        paragraphs = []
        while sentences > 0:
            paragraphs.append(f"<p>{self.text(rng, min(sentences, rng.randint(2, 5)), phrases)}</p>")
            sentences -= 4
        if len(paragraphs) > 1:
            items = "".join(f"<li>{self.sentence(rng, phrases)}</li>" for _ in range(rng.randint(2, 4)))
            paragraphs.append(f"<ul>{items}</ul>")
        return "".join(paragraphs)


@lru_cache(maxsize=8)
def _rare_words(language: AnalysisLanguage) -> list[str]:
    """Forms from all over the language's word list, the same ones every time."""
    rng = Random(f"rare words {language.code}")  # noqa: S311 - nothing here is secret
    beginnings = [a + b + c for a in ascii_lowercase for b in ascii_lowercase for c in ascii_lowercase]
    rng.shuffle(beginnings)
    found: list[str] = []
    for beginning in beginnings:
        alike = [form for form in word_list(language).starting_with(beginning) if 3 <= len(form) <= 20]
        start = rng.randrange(max(1, len(alike) - _WORDS_BESIDE_ONE_ANOTHER))
        found += alike[start : start + _WORDS_BESIDE_ONE_ANOTHER]
        if len(found) >= _RARE_WORDS:
            break
    return found[:_RARE_WORDS]
