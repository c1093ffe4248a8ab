"""How words become keys."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_django import Settings

from search.analysis import keys
from search.analysis.folding import fold, to_latin
from search.analysis.keys import keys_of
from search.analysis.languages import LANGUAGES, active_codes, analysis_language
from search.analysis.version import analysis_version
from search.analysis.word_lists import WordList, word_list
from search.analysis.words import composed, words_in
from search.indexing.write import write_contents
from search.querying import SearchRequest, run_search
from tests.search.documents import content


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Sõltuvus", "soltuvus"),
        ("ÅÄÖ", "aao"),
        ("Løslatelse", "loslatelse"),
        ("Đorđe", "dorde"),
        ("Straße", "strasse"),
        ("Ћирилица", "cirilica"),
        ("Љубљана", "ljubljana"),
        ("e\u0301te\u0301", "ete"),
        ("İstanbul", "istanbul"),
        ("КА121", "ka121"),
    ],
)
def test_every_way_of_typing_has_one_spelling(written: str, folded: str) -> None:
    assert fold(written) == folded


def test_cyrillic_keeps_its_diacritics_in_latin() -> None:
    assert to_latin("Вршњачка подршка") == "Vršnjačka podrška"


def test_words_are_cut_without_their_endings() -> None:
    text = "The community's CHIME:n “peer-led” e\u0301te\u0301 2023-1-FI01-KA121"
    words = [word.text for word in words_in(composed(text))]
    assert words == ["The", "community", "CHIME", "peer", "led", "été", "2023", "1", "FI01", "KA121"]


def test_position_of_a_word_includes_its_ending() -> None:
    [_, word] = words_in("The community's")
    assert (word.start, word.end) == (4, 15)


@pytest.mark.parametrize("code", ["sr-latn", "sr-Cyrl", "sr", "hr", "SR_LATN"])
def test_one_grammar_serves_all_codes_of_a_language(code: str) -> None:
    assert analysis_language(code) is LANGUAGES["sr"]


def test_language_without_grammar_has_words_and_no_keys() -> None:
    assert keys_of("Wiederherstellung", "de").tokens == ("wiederherstellung",)


@pytest.fixture
def only_finnish(settings: Settings) -> Iterator[None]:
    """A site whose search knows the grammar of Finnish and of nothing else."""
    caches = (active_codes, analysis_language, analysis_version, keys._remembered)
    settings.SEARCH_LANGUAGES = ["fi", "xx"]
    for cache in caches:
        cache.cache_clear()
    yield
    del settings.SEARCH_LANGUAGES
    for cache in caches:
        cache.cache_clear()


@pytest.mark.usefixtures("only_finnish")
def test_site_chooses_the_languages_and_the_others_are_found_by_their_very_words(
    sqlite_index: None,
) -> None:
    assert active_codes() == ("fi",)
    assert keys_of("toivossa", "fi").keys
    assert keys_of("gardens", "en").tokens == ("gardens",)
    write_contents([content(1, "Toivo", language="fi"), content(2, "Gardens of hope")])
    found = [
        [document.pk for document in run_search(SearchRequest(q=q, language=language, exact=True)).documents]
        for q, language in (("toivossa", "fi"), ("gardens", "en"), ("gardens", "fi"), ("jardins", "en"))
    ]
    assert found == [[1], [2], [2], []]


def test_rules_of_another_list_of_languages_are_other_rules(settings: Settings) -> None:
    usual = analysis_version()
    settings.SEARCH_LANGUAGES = ["fi"]
    for cache in (active_codes, analysis_version):
        cache.cache_clear()
    try:
        assert analysis_version() != usual
    finally:
        del settings.SEARCH_LANGUAGES
        for cache in (active_codes, analysis_version):
            cache.cache_clear()


@pytest.mark.parametrize("word", ["ka121", "2024", "x"])
def test_codes_and_numbers_have_no_keys(word: str) -> None:
    assert keys_of(word, "fi").tokens == (word,)


def test_diacritics_tell_words_apart_where_they_are_written() -> None:
    assert not set(keys_of("vård", "sv").keys) & set(keys_of("värd", "sv").keys)


def test_spellings_across_the_atlantic_meet() -> None:
    assert set(keys_of("organization", "en").keys) & set(keys_of("organisations", "en").keys)
    assert set(keys_of("behavior", "en").keys) & set(keys_of("behaviour", "en").keys)


def test_compound_has_its_parts() -> None:
    assert set(keys_of("missbruksvård", "sv").parts) == {"missbruk", "vård"}
    assert set(keys_of("likepersonsarbeid", "nb").parts) == {"likeperson", "arbeid"}
    assert "töö" in keys_of("sotsiaaltöö", "et").parts
    assert keys_of("opetus", "fi").parts == ()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_word_list_is_read_from_disk(code: str) -> None:
    words = word_list(LANGUAGES[code])
    assert isinstance(words, WordList)
    assert "qqqqq" not in words


def test_a_process_takes_little_time_and_memory_for_the_word_lists() -> None:
    """At most 0.2 s and 60 MB a process. The lists are mapped from disk, so several processes share them."""
    measure = """
import resource, time, django
django.setup()
from search.analysis.keys import keys_of
from search.analysis.languages import LANGUAGES
import simplemma
before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
for code in LANGUAGES:
    for word in ("recovery", "toipumisen", "kogemusnõustajatele", "vršnjačkom", "likepersonsarbeidet", "anhöriga"):
        keys_of(word, code)
print(time.process_time() - start, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)
"""
    for code in LANGUAGES:
        word_list(LANGUAGES[code])
    output = subprocess.run(
        [sys.executable, "-c", measure], capture_output=True, check=True, text=True, cwd=Path(__file__).parents[2]
    ).stdout
    seconds, megabytes = map(float, output.split())
    assert seconds < 0.2
    assert megabytes < 60
