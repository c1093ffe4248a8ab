"""A page is converted where people read it, and is otherwise the same page."""

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from pages.serbian.html import CyrillicPage
from search.cyrillic import kept, to_cyrillic
from search.cyrillic.kept import isolating


def cyrillic(html: str) -> str:
    """A piece of a page in Serbian Latin, converted."""
    page = f'<html lang="sr-Latn">{html}</html>'
    return CyrillicPage(to_cyrillic, "example.org").converted(page)[len('<html lang="sr-Cyrl">') : -len("</html>")]


@pytest.mark.parametrize(
    ("latin", "expected"),
    [
        ("<p>Pomoć</p>", "<p>Помоћ</p>"),
        ('<img src="a.png" alt="Kuća">', '<img src="a.png" alt="Кућа">'),
        ('<nav aria-label="Jezik" title=\'Meni\'>x</nav>', '<nav aria-label="Језик" title=\'Мени\'>x</nav>'),
        ('<input placeholder="Reč" value="reč">', '<input placeholder="Реч" value="reč">'),
        ('<input value="moj title=grad" title="Grad">', '<input value="moj title=grad" title="Град">'),
        ("<textarea>moj tekst</textarea>", "<textarea>moj tekst</textarea>"),
        ('<meta name="description" content="Mreža">', '<meta name="description" content="Мрежа">'),
        ('<meta property="og:title" content="Mreža">', '<meta property="og:title" content="Мрежа">'),
        ('<meta property="og:locale" content="sr_RS">', '<meta property="og:locale" content="sr_RS">'),
        ('<meta name="viewport" content="width=device-width">', '<meta name="viewport" content="width=device-width">'),
        ("<p>a &amp; b &lt;c&gt; „&quot;“</p>", '<p>а &amp; б &lt;ц&gt; „"“</p>'),
        ("<p>12&nbsp;kg</p>", "<p>12&nbsp;kg</p>"),
        ("<script>let dan;</script><style>p{}</style>", "<script>let dan;</script><style>p{}</style>"),
        ("<p>Taster <kbd>Enter</kbd> i <code>ime</code></p>", "<p>Тастер <kbd>Enter</kbd> и <code>ime</code></p>"),
        ("<!-- beleška --><p>dan</p>", "<!-- beleška --><p>дан</p>"),
        ("<title>Dan</title>", "<title>Дан</title>"),
        ('<svg viewBox="0 0 1 1"><path d="M1 1h2"/><text>Srbija</text></svg>',
         '<svg viewBox="0 0 1 1"><path d="M1 1h2"/><text>Србија</text></svg>'),
    ],
)  # fmt: skip
def test_what_people_read_is_converted_and_nothing_else(latin: str, expected: str) -> None:
    assert cyrillic(latin) == expected


@pytest.mark.parametrize(
    ("latin", "expected"),
    [
        ('<p lang="fi">Vertaistuki</p>', '<p lang="fi">Vertaistuki</p>'),
        ('<p lang="fi" title="Tuki">a <b>b</b></p><p>dan</p>', '<p lang="fi" title="Tuki">a <b>b</b></p><p>дан</p>'),
        ('<p lang="fi">a <b lang="sr-Latn">dan</b></p>', '<p lang="fi">a <b lang="sr-Cyrl">дан</b></p>'),
        ('<p lang="sr">dan</p>', '<p lang="sr-Cyrl">дан</p>'),
        ('<p lang="sr-Cyrl">дан</p>', '<p lang="sr-Cyrl">дан</p>'),
        ('<meta property="og:title" lang="fi" content="Koti">', '<meta property="og:title" lang="fi" content="Koti">'),
        (
            '<b translate="no">dan <i title="dan">dan</i></b> dan',
            '<b translate="no">dan <i title="dan">dan</i></b> дан',
        ),
        ('<td lang="sr-Latn" translate="no">dan</td>', '<td lang="sr-Latn" translate="no">dan</td>'),
        (
            '<b translate="no">dan <i translate="yes">dan</i></b>',
            '<b translate="no">dan <i translate="yes">дан</i></b>',
        ),
        ('<li lang="fi">tuki<br>tuki<li>dan', '<li lang="fi">tuki<br>tuki<li>dan'),
    ],
)
def test_other_languages_and_names_stay(latin: str, expected: str) -> None:
    assert cyrillic(latin) == expected


@pytest.mark.parametrize(
    ("latin", "expected"),
    [
        ('<a href="/sr-latn/dan/?q=dan#x">x</a>', '<a href="/sr-cyrl/dan/?q=dan#x">x</a>'),
        ('<a href="/sr-latn">x</a>', '<a href="/sr-cyrl">x</a>'),
        ('<a href="https://example.org/sr-latn/dan/">x</a>', '<a href="https://example.org/sr-cyrl/dan/">x</a>'),
        ('<a href="https://example.com/sr-latn/">x</a>', '<a href="https://example.com/sr-latn/">x</a>'),
        ('<a href="/sr-latnost/">x</a>', '<a href="/sr-latnost/">x</a>'),
        ('<a href="/fi/sr-latn/">x</a>', '<a href="/fi/sr-latn/">x</a>'),
        ('<a href="?page=2&amp;q=a">x</a>', '<a href="?page=2&amp;q=a">x</a>'),
        ('<a href="/sr-latn/?a=1&amp;b=2">x</a>', '<a href="/sr-cyrl/?a=1&amp;b=2">x</a>'),
        ('<form action="/sr-latn/search/" data-suggest="/sr-latn/search/suggest/"></form>',
         '<form action="/sr-cyrl/search/" data-suggest="/sr-cyrl/search/suggest/"></form>'),
        ('<button formaction="/sr-latn/a/">x</button>', '<button formaction="/sr-cyrl/a/">x</button>'),
        ('<link rel="canonical" href="http://example.org/sr-latn/">',
         '<link rel="canonical" href="http://example.org/sr-cyrl/">'),
        ('<link rel="alternate" hreflang="sr-Latn" href="http://example.org/sr-latn/">',
         '<link rel="alternate" hreflang="sr-Latn" href="http://example.org/sr-latn/">'),
        ('<meta property="og:url" content="http://example.org/sr-latn/">',
         '<meta property="og:url" content="http://example.org/sr-cyrl/">'),
        ('<a href="/sr-latn/search/feed.rss" type="application/rss+xml">x</a>',
         '<a href="/sr-latn/search/feed.rss" type="application/rss+xml">x</a>'),
        ('<a href="/sr-latn/" lang="sr-Latn" translate="no">Srpski</a>',
         '<a href="/sr-latn/" lang="sr-Latn" translate="no">Srpski</a>'),
        ('<a href="/sr-latn/" translate="no">Aurora</a>', '<a href="/sr-cyrl/" translate="no">Aurora</a>'),
        ('<div lang="fi"><a href="/sr-latn/" title="Tuki">x</a></div>',
         '<div lang="fi"><a href="/sr-cyrl/" title="Tuki">x</a></div>'),
    ],
)  # fmt: skip
def test_addresses_of_this_site_stay_in_cyrillic(latin: str, expected: str) -> None:
    assert cyrillic(latin) == expected


def test_facts_for_programs_are_converted_in_a_serbian_page_only() -> None:
    facts = '<script type="application/ld+json">{"name": "Dan", "url": "/sr-latn/a/", "inLanguage": "%s"}</script>'
    assert '{"name": "Дан", "url": "/sr-cyrl/a/", "inLanguage": "sr-Cyrl"}' in cyrillic(facts % "sr-Latn")
    assert cyrillic(facts % "fi") == facts % "fi"
    assert cyrillic('<script type="application/ld+json">{</script>') == '<script type="application/ld+json">{</script>'


def test_facts_about_something_in_another_language_keep_their_words() -> None:
    facts = (
        '<script type="application/ld+json">{"inLanguage": "sr-Latn", "item": [{"name": "Hopp", "url": '
        '"/sr-latn/original/7/"}, {"name": "Dan", "inLanguage": "nb", "url": "/nb/dag/"}, {"name": "Dan"}]}</script>'
    )
    assert cyrillic(facts) == facts.replace("sr-Latn", "sr-Cyrl").replace("sr-latn", "sr-cyrl").replace(
        '{"name": "Dan"}', '{"name": "Дан"}'
    )


def test_facts_cannot_end_their_element() -> None:
    facts = '<script type="application/ld+json">{"name": "\\u003C/script\\u003E", "inLanguage": "sr-Latn"}</script>'
    assert cyrillic(facts).count("</script>") == 1


def test_kept_words_stay_and_their_marks_do_not() -> None:
    with isolating():
        title = f'<title>Nađeno za „{kept("pomoć")}“</title><p title="{kept("dan")}">{kept("dan")}</p>'
    assert cyrillic(title) == '<title>Нађено за „pomoć“</title><p title="dan">dan</p>'
    assert kept("pomoć") == "pomoć"


_PIECES = (
    "<p>|</p>|<p class=a>|<br/>|<li lang=fi>|<a href='/x' b=\">\">|</a>|&amp;|&nbsp|&#x27;|<!-- a > b -->|<![if a]>|"
    '<![CDATA[x]]>|<script>a<b</script>|<textarea>|</textarea>|<|>|dan| <img alt="a\'b">|\n'
)
_MARKUP = st.lists(st.sampled_from(_PIECES.split("|"))).map("".join)


@given(_MARKUP)
def test_a_page_in_another_language_comes_out_byte_for_byte_or_as_the_same_tree(html: str) -> None:
    page = f'<html lang="fi"><body>{html}</body></html>'
    converted = CyrillicPage(to_cyrillic).converted(page)
    assert BeautifulSoup(converted, "html.parser") == BeautifulSoup(page, "html.parser")
