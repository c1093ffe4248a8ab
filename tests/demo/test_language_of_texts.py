"""What a page says about the language of its texts is true: a detector of languages agrees with every ``lang``."""

from collections.abc import Iterator

import pytest
from bs4 import BeautifulSoup, Comment, Doctype, NavigableString, Tag
from django.conf import settings
from simplemma import LanguageDetector
from simplemma.strategies import DictionaryLookupStrategy

from search.analysis.languages import LANGUAGES
from search.analysis.word_lists import WordLists
from search.models import SearchDocument

from .conftest import Demo
from .reader_addresses import pages_in, views_in

CODES = [code for code, _name in settings.ALL_LANGUAGES]
#: A shorter text may be all names and numbers.
FEWEST_WORDS = 20
#: How much better another language may fit a text that is full of names.
DOUBT = 0.12
DETECTED = {language.word_list: code for code, language in LANGUAGES.items()}
DETECTOR = LanguageDetector(tuple(DETECTED), lemmatization_strategy=DictionaryLookupStrategy(WordLists()))
SILENT = ("script", "style", "template", "title", "head", "svg")
BLOCKS = ("p", "li", "dd", "dt", "td", "th", "h1", "h2", "h3", "blockquote", "figcaption", "summary", "div")


def texts_with_language(html: str) -> Iterator[tuple[str, str]]:
    """The language of each block of text as its nearest ``lang`` says, and the text without parts in others."""
    soup = BeautifulSoup(html, "html.parser")
    for silent in soup.find_all(SILENT):
        silent.decompose()
    for block in soup.find_all(BLOCKS):
        if block.find(BLOCKS):
            continue
        language = _language_of(block)
        text = " ".join("".join(_pieces(block, language)).split())
        if len(text.split()) >= FEWEST_WORDS:
            yield language, text


def _language_of(tag: Tag) -> str:
    marked = tag if tag.get("lang") else tag.find_parent(lang=True)
    return marked["lang"].partition("-")[0]


def _pieces(tag: Tag, language: str) -> Iterator[str]:
    for child in tag.children:
        if isinstance(child, Tag):
            if child.get("lang", language).partition("-")[0] == language:
                yield from _pieces(child, language)
            yield " "
        elif isinstance(child, NavigableString) and not isinstance(child, Comment | Doctype):
            yield str(child)


def detected(text: str) -> dict[str, float]:
    """The share of words that each language knows."""
    return {
        DETECTED[name]: share for name, share in DETECTOR.proportion_in_each_language(text).items() if name in DETECTED
    }


def is_true(language: str, text: str) -> bool:
    shares = detected(text)
    return shares.get(language, 0) + DOUBT >= max(shares.values())


def one_of_each_kind(language: str) -> list[str]:
    """Addresses of pages of this language: the starting pages, and two of each kind of content."""
    documents = SearchDocument.objects.filter(language=language).order_by("kind", "-is_example", "pk")
    kinds: dict[str, list[str]] = {}
    for kind, path in documents.values_list("kind", "path"):
        kinds.setdefault(kind, []).append(path)
    chosen = {path for paths in kinds.values() for path in (paths[0], paths[-1])}
    starting = [address for address in pages_in(language) if address.count("/") <= 3]
    return list(dict.fromkeys([*starting, *sorted(chosen)]))


@pytest.mark.parametrize("language", CODES)
def test_every_text_is_in_the_language_that_it_is_marked_with(demo: Demo, language: str) -> None:
    wrong, seen = {}, 0
    for address in [*one_of_each_kind(language), *views_in(language)]:
        for marked, text in texts_with_language(demo.client.get(address).content.decode()):
            seen += 1
            if not is_true(marked, text):
                best = sorted(detected(text).items(), key=lambda each: -each[1])[:2]
                wrong[f"{address} [{marked}] {best}"] = text[:160]
    assert wrong == {}
    assert seen > 40


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "We meet every week in the garden and talk about what helps us to go on in life, as it suits us."),
        ("nb", "Vi träffas varje vecka i trädgården och talar om vad som hjälper oss att gå vidare på vårt eget sätt."),
        ("en", "Kohtume igal nädalal aias ja räägime sellest, mis aitab meil eluga edasi minna omal viisil siin."),
    ],
)  # fmt: skip
def test_wrong_mark_is_noticed(language: str, text: str) -> None:
    assert not is_true(language, text)
