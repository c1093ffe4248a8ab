"""DeepL and LibreTranslate: what would be sent, and what becomes of the answer. Nothing leaves the test."""

import json
import re
from typing import Any

import pytest
import requests
from wagtail.models import Locale
from wagtail_localize.strings import StringValue

from pages.translating.machine.back_ends import TEXTS_AT_ONCE, DeepL, LibreTranslate
from pages.translating.machine.refusal import MachineRefused
from tests.conftest import SiteTree
from tests.factories import ContactFactory


class Answer:
    def __init__(self, content: Any, status: int = 200) -> None:
        self.content, self.status = content, status

    def json(self) -> Any:
        if isinstance(self.content, Exception):
            raise self.content
        return self.content

    def raise_for_status(self) -> None:
        if self.status >= 400:
            raise requests.HTTPError(str(self.status))


class FakeServer:
    """Keeps what it was sent; answers each text with its words in capitals, tags and marks as they were."""

    def __init__(self) -> None:
        self.sent: list[dict[str, Any]] = []
        self.answer: Any = None

    def post(self, url: str, data: Any = None, **how: Any) -> Answer:
        data = json.loads(data) if isinstance(data, str) else data
        self.sent.append({"url": url, **data})
        if isinstance(self.answer, Exception):
            raise self.answer
        if self.answer is not None:
            return self.answer
        if "q" in data:
            return Answer({"translatedText": [self.translate(text) for text in data["q"]]})
        return Answer({"translations": [{"text": self.translate(text)} for text in data["text"]]})

    @staticmethod
    def translate(text: str) -> str:
        return "".join(part if part.startswith("<") else part.upper() for part in re.split(r"(<[^>]*>)", text))

    @property
    def everything(self) -> str:
        return json.dumps(self.sent)


@pytest.fixture
def server(monkeypatch) -> FakeServer:
    fake = FakeServer()
    monkeypatch.setattr("requests.post", fake.post)
    return fake


@pytest.fixture(params=["deepl", "libretranslate"])
def machine(request):
    if request.param == "deepl":
        return DeepL({"AUTH_KEY": "key:fx"})
    return LibreTranslate({"LIBRETRANSLATE_URL": "http://translate.example", "API_KEY": ""})


def translate(machine, *texts: str, to: str = "fi", source: str = "en") -> list[str | None]:
    strings = [StringValue(text) for text in texts]
    found = machine.translate(Locale(language_code=source), Locale(language_code=to), strings)
    return [found[string].data if string in found else None for string in strings]


def test_words_are_translated(machine, server: FakeServer, site: SiteTree) -> None:
    assert translate(machine, "Peer support", 'A <a id="a1">link</a> &amp; more') == [
        "PEER SUPPORT", 'A <a id="a1">LINK</a> &AMP; MORE',
    ]  # fmt: skip


def test_contact_data_is_never_sent(machine, server: FakeServer, site: SiteTree) -> None:
    ContactFactory(
        role="Coordinator", mailbox="role@example.org", phone="+358 50 765 4321", person_name="Mari Virtanen",
        consent_given_on="2026-01-01", consent_until="2030-01-01",
    )  # fmt: skip
    text = "Ask Mari Virtanen, call +358 50 765 4321, write to role@example.org or see https://example.org/x."
    assert translate(machine, text, "role@example.org") == [
        "ASK Mari Virtanen, CALL +358 50 765 4321, WRITE TO role@example.org OR SEE https://example.org/x.", None,
    ]  # fmt: skip
    for secret in ("Mari", "Virtanen", "765", "role@", "example.org/x"):
        assert secret not in server.everything
    assert len(server.sent) == 1


def test_string_whose_mark_does_not_come_back_stays_untranslated(machine, server: FakeServer, site: SiteTree) -> None:
    server.translate = lambda text: re.sub(r"<x[^>]*></x>|\[\[\d\]\]", "", text).upper()
    assert translate(machine, "Write to info@example.org", "Come in") == [None, "COME IN"]


def test_nothing_to_translate_asks_nobody(machine, server: FakeServer, site: SiteTree) -> None:
    assert translate(machine, "info@example.org", "2026", "open-call") == [None, None, None]
    assert server.sent == []


def test_many_texts_go_in_several_requests(machine, server: FakeServer, site: SiteTree) -> None:
    texts = [f"Text {number} word" for number in range(TEXTS_AT_ONCE + 1)]
    assert translate(machine, *texts)[-1] == texts[-1].upper()
    assert len(server.sent) == 2


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (requests.Timeout(), "did not answer in time"),
        (requests.ConnectionError(), "did not translate this"),
        (Answer({"message": "Quota exceeded"}, 456), "did not translate this"),
        (Answer(ValueError("no JSON"), 502), "did not translate this"),
        (Answer({"translations": [], "translatedText": []}), "did not translate this"),
        (Answer([]), "did not translate this"),
    ],
)
def test_refusal_is_told_in_words(machine, server: FakeServer, site: SiteTree, answer: Any, told: str) -> None:
    server.answer = answer
    with pytest.raises(MachineRefused, match=told):
        translate(machine, "Peer support")


@pytest.mark.parametrize(
    ("source", "to", "codes"),
    [("sr-latn", "nb", ("SR", "NB")), ("et", "en", ("ET", "EN-GB")), ("en", "sr-latn", ("EN", "SR"))],
)
def test_deepl_gets_its_own_codes(server: FakeServer, site: SiteTree, source: str, to: str, codes: tuple) -> None:
    translate(DeepL({"AUTH_KEY": "key"}), "word one", source=source, to=to)
    [sent] = server.sent
    assert (sent["source_lang"], sent["target_lang"]) == codes
    assert sent["url"] == "https://api.deepl.com/v2/translate"


def test_libretranslate_gets_its_own_codes(server: FakeServer, site: SiteTree) -> None:
    machine = LibreTranslate({"LIBRETRANSLATE_URL": "http://translate.example", "API_KEY": ""})
    translate(machine, "word one", source="sr-latn", to="nb")
    [sent] = server.sent
    assert (sent["source"], sent["target"]) == ("sr", "nb")


def test_serbian_comes_back_in_latin_letters(machine, server: FakeServer, site: SiteTree) -> None:
    server.translate = lambda text: re.sub("Write to", "Пишите на", text)
    assert translate(machine, "Write to info@example.org", to="sr-latn") == ["Pišite na info@example.org"]
