"""What people and programs type that must never be an error: query strings as they stand in an address."""

from urllib.parse import quote

_QUESTIONS = {
    "empty": "",
    "spaces": "   \t ",
    "quote": '"',
    "quote inside": 'a"b',
    "backslash": "\\",
    "nul": "a\0b",
    "operators": "OR OR",
    "operators mixed": "AND NOT NEAR(a b) OR *",
    "column": "title:x",
    "column and quotes": 'foo" OR title:"x',
    "4,000 characters": "recovery" * 500,
    "4,000 letters apart": "ä " * 2000,
    "500 words": " ".join(f"word{number}" for number in range(500)),
    "stop words": "the and of",
    "stop words fi": "ja on ei",
    "punctuation": "!?.,;:-–()[]{}<>^~*+%$#@&|/",
    "emoji": "🌱👩🏽‍⚕️",
    "right to left": "دعم الأقران",
    "direction marks": "\u202eabc\u202c",
    "mixed scripts": "vršnjačka подршка peer",
    "combining marks": "a\u0301\u0302\u0303" * 50,
    "markup": "<script>alert(1)</script>",
    "template": "{{ 7*7 }}{% now %}",
    "sql": "'; DROP TABLE search_searchdocument; --",
    "percent": "100%",
    "wildcards": "% _ * ?",
    "zero width": "\u200b\ufeff",
    "ideographs": "支援" * 30,
}

NASTY_QUESTIONS = [
    *(f"q={quote(text)}" for text in _QUESTIONS.values()),
    "q=%00",
    "q=%ED%A0%80",  # a lone surrogate
    "q=%FF%FE",  # no UTF-8 at all
    "q=%",
    "q=%zz",
    "q=a&q=b",
    "q",
    "=&&=",
    "&".join(["q=recovery"] * 50),
]

NASTY_PARAMETERS = [
    "page=abc",
    "page=-1",
    "page=0",
    "page=1000000000",
    "page=1e9",
    "page=%00",
    "page=٣",  # a digit, but not ours
    f"page={'9' * 5000}",
    "kind=nothing",
    "kind=%00",
    "topic=no-such-topic",
    "topic=%00",
    "topic=1",
    "country=XX",
    "country=finland",
    "language=tlh",
    "language=sr-Latn",
    "programme=no-such-programme",
    "year=99999",
    "year=²",
    "organisation=not-a-key",
    "organisation=00000000-0000-0000-0000-000000000000",
    "open=2",
    "sort=password",
    "exact=yes",
    "unknown__in=1",
    *("&".join([f"{name}={value}"] * 50) for name, value in [("kind", "project"), ("topic", "x"), ("country", "FI")]),
    "&".join(f"topic=t{number}" for number in range(50)),
    "&".join(f"year={1950 + number}" for number in range(50)),
]
