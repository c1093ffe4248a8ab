"""Every Serbian page, list and view of the demo in Cyrillic: no word in two scripts, no Serbian word left in Latin."""

import re
from collections import defaultdict
from collections.abc import Iterator

import pytest
from bs4 import BeautifulSoup, Comment, Declaration, Doctype, NavigableString, Tag
from wagtail.models import Page

from search.analysis.folding import to_latin
from search.analysis.languages import LANGUAGES
from search.analysis.word_lists import word_list

from .conftest import Demo
from .reader_addresses import pages_in, views_in

LATIN_WORD = re.compile(r"[A-Za-zČĆĐŠŽčćđšž]+")
MIXED = re.compile(r"[A-Za-zČĆĐŠŽčćđšž][А-Яа-яЂЈЉЊЋЏђјљњћџ]|[А-Яа-яЂЈЉЊЋЏђјљњћџ][A-Za-zČĆĐŠŽčćđšž]")
WORD = re.compile(r"[^\W\d_]+")
ADDRESS = re.compile(r"[\w.+-]+@[\w.-]+|(?:[\w-]+\.)+(?:eu|org|net|fi|rs|ee|no|se)\b\S*")
#: Words that the Serbian list has as well, each part of a foreign name or phrase on these pages.
FOREIGN_ALL_THE_SAME = {"in", "the", "recovery", "community", "made"}
READ_ALOUD = ("alt", "title", "aria-label", "placeholder")


def test_every_page_and_view_is_in_cyrillic(demo: Demo) -> None:
    mixed, left, languages = defaultdict(set), defaultdict(set), set()
    addresses = [*pages_in("sr-latn"), *views_in("sr-latn")]
    assert len(addresses) > 45
    for address in addresses:
        document = _in_cyrillic(demo, address)
        languages.add(document.html["lang"])
        for text in _serbian_texts(document):
            for word in WORD.findall(ADDRESS.sub(" ", text)):
                if MIXED.search(word):
                    mixed[word].add(address)
                elif LATIN_WORD.fullmatch(word) and _is_serbian(word):
                    left[word].add(address)
    assert languages == {"sr-Cyrl"}
    assert dict(mixed) == {}
    assert {word: places for word, places in left.items() if word.lower() not in FOREIGN_ALL_THE_SAME} == {}


def test_the_way_back_to_latin_gives_every_word(demo: Demo) -> None:
    for address in pages_in("sr-latn"):
        latin = _words(BeautifulSoup(demo.client.get(address).content, "html.parser"))
        assert [to_latin(word) for word in _words(_in_cyrillic(demo, address))] == [to_latin(word) for word in latin]


def test_a_page_in_another_language_stays_as_it_is_within_cyrillic_menus(demo: Demo) -> None:
    pages = Page.objects.live().filter(locale__language_code="fi", depth=4, alias_of=None)
    shown = 0
    for page in pages:
        answer = demo.client.get(f"/sr-cyrl/original/{page.pk}/")
        if answer.status_code != 200:
            continue
        document = BeautifulSoup(answer.content, "html.parser")
        own = BeautifulSoup(demo.client.get(f"/sr-latn/original/{page.pk}/").content, "html.parser")
        for element in ("h1", "article"):
            there, here = own.select_one(f"{element}[lang=fi]"), document.select_one(f"{element}[lang=fi]")
            assert (there and there.get_text()) == (here and here.get_text())
        assert document.title.get_text().startswith(page.title)
        assert "Треба вам помоћ одмах?" in document.select_one(".strip").get_text()
        shown += 1
    assert shown > 15


@pytest.mark.parametrize("part", ["sr-cyrl", "topics-sr-cyrl"])
def test_every_address_of_the_map_answers_in_cyrillic_and_names_itself(demo: Demo, part: str) -> None:
    listed = re.findall(r"<loc>http://[^/]+([^<]+)</loc>", demo.client.get(f"/sitemap-{part}.xml").content.decode())
    assert listed
    for address in listed[:: 1 if part == "sr-cyrl" else 20]:
        document = BeautifulSoup(demo.client.get(address).content, "html.parser")
        assert document.html["lang"] == "sr-Cyrl"
        assert document.find("link", rel="canonical")["href"].endswith(address)


def _in_cyrillic(demo: Demo, address: str) -> BeautifulSoup:
    answer = demo.client.get(address.replace("/sr-latn/", "/sr-cyrl/"))
    assert answer.status_code == (404 if "nothing-here" in address else 200), address
    return BeautifulSoup(answer.content, "html.parser")


def _serbian_texts(document: BeautifulSoup) -> Iterator[str]:
    """What people read or hear in Serbian, outside what is marked to stay."""
    for node in document.find_all(string=True):
        if isinstance(node, Comment | Doctype | Declaration) or node.parent.name in ("script", "style", "code"):
            continue
        if _is_read_in_serbian(node.parent):
            yield str(node)
    for element in document.find_all(True):
        if _is_read_in_serbian(element):
            yield from (element[name] for name in READ_ALOUD if element.has_attr(name))


def _is_read_in_serbian(element: Tag) -> bool:
    around = [element, *element.parents]
    said = next((each["lang"] for each in around if isinstance(each, Tag) and each.has_attr("lang")), "")
    return said == "sr-Cyrl" and not any(each.get("translate") == "no" for each in around if isinstance(each, Tag))


def _words(document: BeautifulSoup) -> list[str]:
    """All words between header and footer, in order."""
    return [word for node in document.main.find_all(string=True) for word in _words_of(node)]


def _words_of(node: NavigableString) -> list[str]:
    return [] if node.parent.name in ("script", "style") else WORD.findall(node)


def _is_serbian(word: str) -> bool:
    """Small words and words in capitals may be signs; words of English have a test of their own."""
    small = word.lower()
    if word.isupper() or word_list(LANGUAGES["en"]).bases(small):
        return False
    return bool(word_list(LANGUAGES["sr"]).bases(small))
