"""Which words of a text keep their Latin letters."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.analysis.folding import to_latin
from search.cyrillic import to_cyrillic
from search.cyrillic.names import Names


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("Mi i vi, ili oni.", "Ми и ви, или они."),
        ("DA LI MI VI ČITAMO", "ДА ЛИ МИ ВИ ЧИТАМО"),
        ("II svetski rat, XXI vek, u IV razredu", "II светски рат, XXI век, у IV разреду"),
        ("I–III faza. I to je sve.", "I–III фаза. И то је све."),
        ("Petar I Karađorđević", "Петар I Карађорђевић"),
        ("Petar V. Petrović", "Петар В. Петровић"),
    ],
)
def test_roman_numerals_stay_and_small_words_do_not(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic


@pytest.mark.parametrize(
    "unchanged",
    [
        "2023-1-FI01-KA122-ADU-000123",
        "KA122",
        "COVID-19",
        "I.R.O",
        "JavaScript, iCalendar, OpenStreetMap",
        "info@example.org",
        "ime.prezime+pomoc@udruzenje.rs",
        "https://example.org/sr/pomoc?a=b",
        "www.udruzenje.rs",
        "udruzenje.org/pomoc",
        "uputstvo.pdf",
        "12 kWh",
        "5 kg",
        "20 °C",
        "100 m",
        "3 MB",
        "250 EUR",
        "PDF, CSV, RSS, CHIME",
        "International Aid Network IAN",
        "Supporting persons with mental disorders and their full inclusion in community",
        "Open Dialogue",
        "In the Family Circle",
        "Mental Health Europe",
        "drop-in",
        "Töötamaja",
        "Tromsø",
        "Balanssi ry",
        "Esimerkkiyhdistys Aurora",
        "Wroclaw, Quebec, Xerox",
        "Већ ћирилица",
    ],
)
def test_foreign_words_codes_addresses_and_units_stay(unchanged: str) -> None:
    assert to_cyrillic(unchanged) == unchanged


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [
        ("u drop-in centru", "у drop-in центру"),
        ("IAN-u je IAN pomogao", "IAN-у је IAN помогао"),
        ("projekat Supporting persons i obuka", "пројекат Supporting persons и обука"),
        ("18-godišnji put", "18-годишњи пут"),
        ("2014 g. i 5 g soli", "2014 г. и 5 g соли"),
        ("Pišite na info@example.org.", "Пишите на info@example.org."),
        ("vitamin, mentor, format, seminar, projekat", "витамин, ментор, формат, семинар, пројекат"),
        ("art terapija", "арт терапија"),
        ("poddirektor, reedukacija, pothranjen", "поддиректор, реедукација, потхрањен"),
        ("Oslo, Tartu, Helsinki, Ouluu", "Осло, Тарту, Хелсинки, Оулуу"),
        ("EU, BiH i NVO", "ЕУ, БиХ и НВО"),
        ("bez JavaScripta", "без JavaScripta"),
        ("Udruženje „Duša“", "Удружење „Душа“"),
        ("OPORAVAK U ZAJEDNICI", "ОПОРАВАК У ЗАЈЕДНИЦИ"),
        ("c\u030citaju", "читају"),
    ],
)
def test_the_words_beside_are_serbian(latin: str, cyrillic: str) -> None:
    assert to_cyrillic(latin) == cyrillic


def test_agreed_names_stay_where_they_stand_whole() -> None:
    names = Names(["Sana", "Mirna kuca"])
    assert to_cyrillic("Sana i Sanala, Mirna kuca, mirna kuca", names) == "Sana и Санала, Mirna kuca, мирна куца"


def test_what_stands_between_isolates_stays() -> None:
    assert to_cyrillic("Rezultati za „\u2068pomoć\u2069“") == "Резултати за „\u2068pomoć\u2069“"


@given(
    st.lists(
        st.sampled_from(
            [
                "mir",
                "ljudi",
                "konj",
                "injekcija",
                "Njegoš",
                "i",
                "II",
                "KA122",
                "of",
                "the",
                "recovery,",
                "život.",
                "(dom)",
                "5",
                "kg",
            ]
        )
    )
)
def test_no_word_is_of_two_scripts_and_the_way_back_gives_the_text(words: list[str]) -> None:
    text = " ".join(words)
    converted = to_cyrillic(text)
    assert not re.search(r"[a-zčćđšž][а-шђјљњћџ]|[а-шђјљњћџ][a-zčćđšž]", converted, re.IGNORECASE)
    assert to_latin(converted) == text


@given(st.text())
def test_any_text_has_an_answer(text: str) -> None:
    assert isinstance(to_cyrillic(text), str)
