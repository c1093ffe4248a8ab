"""In every language but English no word of the interface is English, on any page that a reader can open."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import polib
import pytest
from bs4 import BeautifulSoup, Comment, Doctype, NavigableString, Tag
from django.conf import settings
from django.utils.translation import to_locale
from wagtail.models import Page, PageViewRestriction

from tests.demo.conftest import Demo, demo, loaded
from tests.demo.reader_addresses import events_in_every_state, feeds_in, pages_in, views_in

__all__ = ["demo", "loaded"]

LANGUAGES = [code for code, _name in settings.ALL_LANGUAGES if code != "en"]
#: Attributes that people read or hear, and what stands in the head of a page.
ATTRIBUTES = ("alt", "aria-label", "aria-description", "title", "placeholder", "content", "label", "value")
NO_TEXT = ("script", "style", "template")
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd%]|\{\w*\}")
WORD = re.compile(r"[^\W\d_]{2,}")
SHORTEST_WORD = 3  # shorter ones are words of other languages, too
#: Lines of a page's head that people read where somebody shares it.
READ_IN_HEAD = ("description", "og:title", "og:description", "og:image:alt", "og:site_name")


class EnglishTexts:
    """The texts of the interface that a language says otherwise, ready to be looked for.

    Texts of several words are found anywhere; single words only where they are all that an element says, unless the
    language has the same word for something.
    """

    def __init__(self, language: str) -> None:
        catalogue = polib.pofile(str(_catalogue(language)))
        self.by_word: dict[str, list[tuple[str, re.Pattern[str]]]] = defaultdict(list)
        said = {text.casefold() for entry in catalogue for text in _translations(entry)}
        for entry in catalogue:
            for english in filter(None, (entry.msgid, entry.msgid_plural)):
                words = WORD.findall(PLACEHOLDER.sub(" ", english))
                if sum(map(len, words)) < SHORTEST_WORD or english.casefold() in said:
                    continue
                self.by_word[max(words, key=len)].append((english, _pattern(english, is_single=len(words) == 1)))

    def found_in(self, text: str) -> list[str]:
        texts = (each for word in set(WORD.findall(text)) for each in self.by_word.get(word, ()))
        return [english for english, pattern in texts if pattern.search(text)]

    def found_among_contents(self, text: str) -> list[str]:
        """The same where what pages say in English stands unmarked beside it: texts that begin with a word."""
        return [english for english in self.found_in(text) if not PLACEHOLDER.match(english)]


def _catalogue(language: str) -> Path:
    return settings.BASE_DIR / "locale" / to_locale(language) / "LC_MESSAGES" / "django.po"


def _translations(entry: polib.POEntry) -> list[str]:
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


def _pattern(english: str, is_single: bool) -> re.Pattern[str]:
    literal = [re.escape(" ".join(part.split())) for part in PLACEHOLDER.split(english)]
    text = r"\s*" + r"\s*\S.{0,80}?\s*".join(part.strip() for part in literal) + r"\s*"
    return re.compile(rf"^{text}:?$" if is_single else rf"(?<!\w){text.strip()}(?!\w)")


@lru_cache(maxsize=10)
def english_texts(language: str) -> EnglishTexts:
    return EnglishTexts(language)


def said_in_interface(html: str) -> set[str]:
    """What a page says outside elements that are marked as English: texts of elements, and attributes."""
    soup = BeautifulSoup(html, "html.parser")
    for foreign in soup.find_all(lambda tag: tag.get("lang", "").startswith("en")):
        foreign.decompose()
    for silent in soup.find_all(NO_TEXT):
        silent.decompose()
    texts = {" ".join(text.split()) for text in _texts(soup)}
    return texts - {""}


def said_in_feed(text: str) -> set[str]:
    """Texts between tags, lines, and the names of a table's columns."""
    return {*re.split(r"<[^>]*>|\n", text), *text.split("\n", 1)[0].split(",")}


def _texts(soup: BeautifulSoup) -> Iterator[str]:
    for tag in soup.find_all(True):
        yield from (tag[name] for name in ATTRIBUTES if isinstance(tag.get(name), str) and not _is_for_machines(tag))
        if any(_is_text(child) for child in tag.children):
            yield tag.get_text()
            yield from (str(child) for child in tag.children if _is_text(child))


def _is_text(node: object) -> bool:
    return isinstance(node, NavigableString) and not isinstance(node, Comment | Doctype) and bool(node.strip())


def _is_for_machines(tag: Tag) -> bool:
    """Hidden values, and facts for other programs in the head."""
    if tag.name == "meta":
        return (tag.get("name") or tag.get("property")) not in READ_IN_HEAD
    return tag.name in ("input", "option", "button") and tag.get("type") not in ("submit", "button", "reset")


def leftovers(demo: Demo, language: str, addresses: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for address in addresses:
        response = demo.client.get(address)
        assert response.status_code in (200, 404), f"{address} answers {response.status_code}"
        body = b"".join(response) if response.streaming else response.content
        is_html = response.headers["Content-Type"].startswith("text/html")
        texts = said_in_interface(body.decode()) if is_html else said_in_feed(body.decode())
        known = english_texts(language)
        for text in texts:
            for english in known.found_in(text) if is_html else known.found_among_contents(text):
                found.setdefault(english, []).append(f"{address}: {text[:90]}")
    return {english: places[:3] for english, places in found.items()}


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_say_nothing_in_english(demo: Demo, language: str) -> None:
    assert leftovers(demo, language, pages_in(language)) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_search_and_untranslated_pages_say_nothing_in_english(demo: Demo, language: str) -> None:
    assert leftovers(demo, language, views_in(language)) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_events_in_every_state_say_nothing_in_english(demo: Demo, language: str) -> None:
    addresses = events_in_every_state(language)
    assert leftovers(demo, language, [*addresses, *(each for each in views_in(language) if "?" in each)]) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_behind_a_password_or_a_login_say_nothing_in_english(demo: Demo, language: str) -> None:
    text = Page.objects.filter(locale__language_code=language, depth=3).last()
    PageViewRestriction.objects.create(page=text, restriction_type=PageViewRestriction.PASSWORD, password="x")
    other = Page.objects.filter(locale__language_code=language, depth=3).first()
    PageViewRestriction.objects.create(page=other, restriction_type=PageViewRestriction.LOGIN)
    for page in (text, other):
        said = said_in_interface(demo.client.get(page.get_url(), follow=True).content.decode())
        assert not said & {"Password", "Password:", "Username", "Username:", "Submit", "Log in", "Sign in"}
        assert [each for text in said for each in english_texts(language).found_in(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_feeds_say_nothing_in_english(demo: Demo, language: str) -> None:
    assert leftovers(demo, language, feeds_in(language)) == {}


def test_english_is_noticed_unless_it_is_marked() -> None:
    texts = english_texts("fi")
    noticed = [text for text in said_in_interface("<p>Apply by 3 May, 23:59</p>") if texts.found_in(text)]
    assert noticed == ["Apply by 3 May, 23:59"]
    assert said_in_interface('<p lang="en">Skip to main content</p>') == set()
    assert said_in_interface('<img alt="Search">') == {"Search"}
    assert texts.found_in("Search") == ["Search"]
    assert texts.found_in("Hae Search") == []
