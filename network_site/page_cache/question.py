"""What a request asks for, as far as an anonymous reader's answer depends on it."""

from collections.abc import MutableMapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlencode

from django.conf import settings

from pages.numbers.listed import PARAMETERS as OF_NUMBERS
from pages.views.root import languages_to_read
from search.listing.choices import GROUPS, SPANS, SWITCHES

#: The parameters that public pages read. Every other one is taken off the address before the page is rendered, so that
#: no number of ``?utm_source=…`` makes the hub keep a page twice.
PARAMETERS = frozenset((*GROUPS, *SWITCHES, *SPANS, "q", "exact", "sort", "page", "p", "output", *OF_NUMBERS))
#: Below the language: what answers each reader anew, with parameters of its own.
NEVER_KEPT = ("feedback", "_util")
#: Addresses without a language whose answers may be kept.
WITHOUT_LANGUAGE = ("/robots.txt", "/sitemap")
#: A longer query or header is answered, and not kept.
LONGEST = 1_000

Environ = MutableMapping[str, Any]


@dataclass(frozen=True, slots=True)
class Question:
    """``key`` names the answer; ``query`` is the part of the address behind ``?`` as the page gets to see it.

    Where the address is without a language, the answer may depend on the one that the reader's browser asks for.
    ``is_shortened``: the reader's own query is another one, with parameters that no page reads, or written otherwise.
    """

    key: tuple[str, str, str, str, str]
    query: str

    is_without_language: bool = False
    is_shortened: bool = False

    @property
    def asks(self) -> bool:
        """Whether somebody searches, filters or turns pages: of such addresses there is no end."""
        return bool(self.query)

    def is_settled_by(self, status: int) -> bool:
        """Whether an answer to ``query`` answers the reader's own one as well.

        What leads elsewhere or nowhere does not: an editor's redirect may name the whole query, and others carry it on.
        """
        return not self.is_shortened or status not in (301, 302, 404, 410)


def read_question(environ: Environ) -> Question | None:
    """The question of a WSGI environment; None where the answer is for this very reader, or nothing worth keeping.

    Whoever is logged in (or was told something, or entered a password for a page) has a session's cookie.
    """
    if environ["REQUEST_METHOD"] not in ("GET", "HEAD") or "HTTP_AUTHORIZATION" in environ:
        return None
    path = environ.get("PATH_INFO", "")
    first, _, rest = path[1:].partition("/")
    is_without_language = first not in _languages()
    if not path.startswith(WITHOUT_LANGUAGE) if is_without_language else rest.startswith(NEVER_KEPT):
        return None
    language = environ.get("HTTP_ACCEPT_LANGUAGE", "") if is_without_language else ""
    if (cookies := environ.get("HTTP_COOKIE")) and is_personal(cookies):
        return None
    query = whole = environ.get("QUERY_STRING", "")
    if query:
        known = _known_part(query)
        if known is None:
            return None
        query = known
    if len(query) > LONGEST or len(path) > LONGEST or len(language) > LONGEST:
        return None
    host = environ.get("HTTP_HOST") or f"{environ.get('SERVER_NAME')}:{environ.get('SERVER_PORT')}"
    return Question((_scheme(environ), host, path, query, language), query, is_without_language, query != whole)


def is_personal(cookies: str) -> bool:
    """Whether a ``Cookie`` header names a session, a message or a chosen language of the framework."""
    names = (settings.SESSION_COOKIE_NAME, settings.LANGUAGE_COOKIE_NAME, "messages")
    return any(part.partition("=")[0].strip() in names for part in cookies.split(";"))


def _known_part(query: str) -> str | None:
    """The known parameters in the order of their names; None for what is no query."""
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=100)
    except ValueError:
        return None
    return urlencode(sorted(((name, value) for name, value in pairs if name in PARAMETERS), key=lambda pair: pair[0]))


def _scheme(environ: Environ) -> str:
    """As ``HttpRequest.scheme`` tells it."""
    if settings.SECURE_PROXY_SSL_HEADER:
        header, secure = settings.SECURE_PROXY_SSL_HEADER
        if (said := environ.get(header)) is not None:
            return "https" if said.split(",", 1)[0].strip() == secure else "http"
    return str(environ.get("wsgi.url_scheme", "http"))


_kept_languages: tuple[object, frozenset[str]] = (None, frozenset())


def _languages() -> frozenset[str]:
    global _kept_languages
    if _kept_languages[0] is not settings.LANGUAGES:
        _kept_languages = (settings.LANGUAGES, frozenset(languages_to_read()))
    return _kept_languages[1]
