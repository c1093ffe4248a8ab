"""What is sent: texts, parameters, headers and methods that nobody means well."""

from urllib.parse import quote, quote_from_bytes, urlencode

from hypothesis import strategies as st

from network_site.page_cache.question import PARAMETERS
from pages.feedback.form import FeedbackForm
from tests.search.nasty import NASTY_PARAMETERS, NASTY_QUESTIONS

from .world import SHOWN_WORD

#: Appears in an answer only where what was sent was not escaped.
TAG, ATTRIBUTE = "zz1x", "zz2x"
WORDS = [
    *("recovery", SHOWN_WORD, f"{SHOWN_WORD}*", SHOWN_WORD[:5], "peer support", "toivo", "подршка", "podrška", "đ"),
    *("\0", "a\0b", "\ud800", "\udfff\ud800", "\u202e\u2066abc", "\u200b\ufeff", "é" * 3000, "ß", "İ", "ﬁ", "🌱👩🏽‍⚕️"),
    *(
        '"',
        '""',
        '"a',
        "*",
        "a*",
        "-a",
        "+a",
        "^a",
        "a:b",
        "title:x",
        "(",
        ")",
        "((((a",
        "NEAR",
        "NEAR(a b, 9)",
        "a NEAR/3 b",
    ),
    *(
        "AND",
        "OR OR",
        "NOT",
        "a AND",
        "{a b}",
        "[* TO *]",
        "_exists_:x",
        '{"match_all":{}}',
        "a~999999",
        "/a.*b/",
        "\\",
    ),
    *("'", "';--", "1 OR 1=1", "') UNION SELECT title FROM wagtailcore_page--", "%", "_", "${7*7}", "{{7*7}}", "%s%n"),
    *("0", "-1", "1e309", "NaN", "9" * 25, "-" + "9" * 30, "٣", "²", "0x10", "1.5", "True", "null", "undefined"),
    *(
        "0000-00",
        "0000-01-01",
        "9999-12",
        "9999-12-31",
        "9999999-01-01",
        "2027-13",
        "2027-02-30",
        "2027-05-28",
        "1900-01",
    ),
    *(
        "../../etc/passwd",
        "//evil.example",
        "https://evil.example/",
        "javascript:alert(1)",
        "\r\nX-Split: 1",
        "file:///",
    ),
    *(
        f"<{TAG}>",
        f'"><{TAG} {ATTRIBUTE}=1>',
        f'" {ATTRIBUTE}="1',
        f"' {ATTRIBUTE}='1",
        f"</script><{TAG}>",
        f"]]><{TAG}>",
    ),
    *(
        f"<!--<{TAG}>",
        f"\x01<{TAG}>",
        f"&lt;{TAG}&gt;",
        "&#0;",
        "&amp;&",
        "a" * 8000,
        "ä " * 2000,
        "((" * 500,
        '"' * 999,
    ),
    *("project", "event", "organisation", "FI", "fi", "en", "recovery", "soonest", "newest", "title", "relevance", "1"),
]
texts = st.one_of(
    st.sampled_from(WORDS),
    st.text(max_size=40),
    st.text(st.characters(categories=("Cs", "Cc", "Cf", "Co", "Mn", "Po", "Ps", "Pe", "Sm", "Sk")), max_size=20),
    st.lists(st.sampled_from(WORDS), min_size=2, max_size=4).map(" ".join),
)
_FORM_FIELDS = sorted({*FeedbackForm.base_fields, "token", "next", "password", "return_url", "csrfmiddlewaretoken"})
names = st.one_of(
    st.sampled_from(sorted(PARAMETERS)),
    st.sampled_from(sorted(PARAMETERS)).flatmap(
        lambda name: st.sampled_from(
            [f"{name}[]", f"{name}[a][b]", f"{name}__in", name.upper(), f" {name}", f"{name}\0"]
        )
    ),
    st.sampled_from(_FORM_FIELDS),
    st.text(max_size=8),
)
pairs = st.lists(st.tuples(names, texts), max_size=6)


def _encoded(given: list[tuple[str, str]]) -> str:
    return urlencode(given, errors="surrogatepass")


_bytes = st.binary(max_size=12)
queries = st.one_of(
    pairs.map(_encoded),
    st.tuples(names, texts, st.integers(2, 120)).map(
        lambda drawn: "&".join([_encoded([drawn[:2]])] * drawn[2])[:60_000]
    ),
    st.sampled_from([*NASTY_QUESTIONS, *NASTY_PARAMETERS]),
    st.tuples(names, _bytes).map(lambda drawn: f"{quote(drawn[0], errors='replace')}={quote_from_bytes(drawn[1])}"),
    st.text(st.characters(min_codepoint=33, max_codepoint=126, exclude_characters="#"), max_size=30),
)
#: A piece of a path as it stands on the line.
pieces = st.one_of(
    texts.map(lambda text: quote(text, safe="", errors="surrogatepass")[:4000]),
    _bytes.map(quote_from_bytes),
    st.sampled_from(
        ["%", "%zz", "%2e%2e%2f", "..", ".", "%00", "%ED%A0%80", "%FF", "a//b", "%252e", "1" * 18, "1" * 40, "-1"]
    ),
)

_header_text = st.text(st.characters(min_codepoint=32, max_codepoint=255, exclude_characters="\x7f"), max_size=60)
_numbers = st.one_of(st.integers(-5, 10**12).map(str), st.just("x"), st.just(""))
_HEADERS = {
    "Accept-Language": st.one_of(
        _header_text, st.sampled_from(["*", "fi;q=9", "sr-Cyrl,xx;q=", "a" * 5000, ",,,;q=1", "fi-" * 900])
    ),
    "Accept-Encoding": st.one_of(
        _header_text, st.sampled_from(["br;q=nan", "gzip;q=1e999", "*;q=0", "identity;q=0", "br" * 2000])
    ),
    "Accept": st.one_of(_header_text, st.sampled_from(["application/json;q=", "*/*;" * 500, "text/html;q=-1"])),
    "Range": st.tuples(_numbers, _numbers).map(lambda ends: f"bytes={ends[0]}-{ends[1]}") | _header_text,
    "If-None-Match": _header_text | st.sampled_from(["*", 'W/"', '"', '"a", "b', "W/" * 3000]),
    "If-Modified-Since": _header_text
    | st.sampled_from(["Mon, 01 Jan 0000 00:00:00 GMT", "Fri, 31 Dec 99999 23:59:59 GMT", "0"]),
    "If-Match": _header_text,
    "If-Unmodified-Since": _header_text | st.just("Sun, 06 Nov 1994 08:49:37 GMT"),
    "Host": _header_text
    | st.sampled_from(["evil.example", "localhost:99999999", "[::1", "localhost@evil.example", "xn--a"]),
    "Cookie": _header_text
    | st.sampled_from(["sessionid=" + "a" * 4000, "sessionid=;;=;", 'django_language="\\0"', "messages=x:y:z"]),
    "Authorization": _header_text | st.sampled_from(["Basic !!!", "Bearer " + "a" * 3000]),
    "X-Forwarded-For": _header_text,
    "X-Forwarded-Proto": _header_text,
    "X-Requested-With": st.just("XMLHttpRequest"),
    "Origin": _header_text | st.sampled_from(["null", "https://evil.example", "http://[", "http://localhost:x"]),
    "Referer": _header_text | st.sampled_from(["http://[", "javascript:1", "https://evil.example/"]),
    "Sec-Fetch-Site": _header_text,
    "Content-Type": _header_text
    | st.sampled_from(["multipart/form-data", "multipart/form-data; boundary=", "application/json"]),
}
headers = st.lists(st.sampled_from(sorted(_HEADERS)), max_size=4, unique=True).flatmap(
    lambda chosen: st.fixed_dictionaries({name: _HEADERS[name] for name in chosen})
)
methods = st.sampled_from(
    ["GET", "GET", "GET", "HEAD", "POST", "PUT", "OPTIONS", "DELETE", "PATCH", "TRACE", "GETT", "\xe9"]
)
bodies = st.one_of(
    pairs.map(lambda given: (_encoded(given).encode(), "application/x-www-form-urlencoded")),
    st.tuples(
        st.binary(max_size=200),
        st.sampled_from(
            [
                "application/x-www-form-urlencoded",
                "application/x-www-form-urlencoded; charset=utf-16",
                "application/json",
                "multipart/form-data; boundary=x",
                "multipart/form-data",
                "multipart/form-data; boundary=\xe9",
                "text/plain; charset=nope",
            ]
        ),
    ),
    texts.map(
        lambda text: (
            b'--x\r\nContent-Disposition: form-data; name="problem"; filename="a"\r\n\r\n'
            + text.encode("utf-8", "surrogatepass")[:9000]
            + b"\r\n--x--\r\n",
            "multipart/form-data; boundary=x",
        )
    ),
)
