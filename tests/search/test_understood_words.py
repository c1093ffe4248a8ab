"""Words of topics' names are understood once for all processes, and anew whenever anything about that changed."""

import json

import pytest

from search.analysis import understood_words
from search.analysis.keys import keys_of
from search.analysis.understood_words import UnderstoodWords

WORDS = (
    ("peer", "en"),
    ("vertaistuki", "fi"),
    ("kogemusnõustamine", "et"),
    ("podrška", "sr-latn"),
    ("2021-1-FI01", "en"),
)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(understood_words, "word_lists_folder", lambda: tmp_path / "words")
    return tmp_path / "words"


def understand(words=WORDS):
    understood = UnderstoodWords()
    found = [understood.keys_of(*word) for word in words]
    understood.keep()
    return found


def file_in(folder):
    return folder / "words-of-topics.json"


@pytest.fixture
def asked(monkeypatch):
    """The words that are looked up in the word lists."""
    words = []
    monkeypatch.setattr(understood_words, "keys_of", lambda *word: words.append(word) or keys_of(*word))
    return words


def test_words_mean_the_same_as_to_the_analysis(folder):
    assert understand() == understand() == [keys_of(*word) for word in WORDS]


def test_a_second_process_looks_nothing_up(folder, asked):
    expected = understand()
    assert asked == list(WORDS)
    assert understand() == expected
    assert asked == list(WORDS)


def test_only_a_new_word_is_looked_up(folder, asked):
    understand()
    asked.clear()
    understand([*WORDS, ("wellbeing", "en")])
    assert asked == [("wellbeing", "en")]


def test_a_word_in_two_languages_is_two_words(folder):
    understand([("on", "en")])
    assert understand([("on", "fi"), ("on", "en")]) == [keys_of("on", "fi"), keys_of("on", "en")]


def test_other_rules_look_everything_up_again(folder, monkeypatch):
    understand()
    kept = json.loads(file_in(folder).read_text("utf-8"))
    kept["words"] = {name: ["wrong", [], [], False, ["wrong"], []] for name in kept["words"]}
    file_in(folder).write_text(json.dumps(kept), "utf-8")
    assert understand()[0].folded == "wrong"  # by the same rules it is believed
    monkeypatch.setattr(understood_words, "_rules", lambda: "others")
    assert understand() == [keys_of(*word) for word in WORDS]
    assert json.loads(file_in(folder).read_text("utf-8"))["rules"] == "others"


@pytest.mark.parametrize("contents", [b"", b"\0\0\0", b"{", b"[]", b'"words"', b'{"rules": 1}', "ä".encode("latin-1")])
def test_a_damaged_file_is_written_anew(folder, contents):
    folder.mkdir()
    file_in(folder).write_bytes(contents)
    assert understand() == [keys_of(*word) for word in WORDS]
    assert len(json.loads(file_in(folder).read_text("utf-8"))["words"]) == len(WORDS)


def test_words_of_names_that_are_gone_do_not_pile_up(folder, monkeypatch):
    monkeypatch.setattr(understood_words, "_SPARE", 2)
    understand()
    understand([("wellbeing", "en")])
    assert list(json.loads(file_in(folder).read_text("utf-8"))["words"]) == ["en wellbeing"]


def test_a_disk_that_cannot_be_written_to_is_said_and_does_no_harm(folder, caplog):
    folder.write_text("a file where the folder should be")
    assert understand() == [keys_of(*word) for word in WORDS]
    assert "cannot be kept" in caplog.text
    assert folder.read_text() == "a file where the folder should be"
