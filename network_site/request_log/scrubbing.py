"""Takes out of a text what tells of a person: mail addresses, internet addresses, and whatever the reader sent.

An exception may quote anything: a question, a line of a form, the name that somebody logs in with. So every value of
the request that is being answered is taken out, wherever it stands.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import parse_qsl, quote, quote_plus, unquote

from .current import Notes, current

_MAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)*")
_IPV4 = re.compile(r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\w)")
#: Eight groups, or fewer with "::" among them: times of the day have neither.
_IPV6 = re.compile(
    r"(?<![\w:])(?=[0-9a-f:]*::|(?:[0-9a-f]{1,4}:){7})(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?:%\w+)?(?![\w:])",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(https?://[^\s/'\"?#]+)[^\s'\"]*\?[^\s'\"]*")
#: Shorter values than this say nothing of anybody, and would make holes in every word.
_SHORTEST = 3
_MOST_VALUES = 200
#: What is everywhere in a traceback and no secret when somebody sends it.
_COMMON = frozenset(
    ("line", "File", "Error", "Exception", "Traceback", "None", "True", "False", "self", "return", "raise")
)
#: Where a person may be told in what comes with a request.
_HEADERS = (
    *("REMOTE_ADDR", "HTTP_X_FORWARDED_FOR", "QUERY_STRING", "HTTP_REFERER"),
    *("HTTP_COOKIE", "HTTP_AUTHORIZATION", "HTTP_USER_AGENT"),
)
GONE = "[…]"


def scrubbed(text: str) -> str:
    """The text without what tells of a person."""
    text = _MAIL.sub("[mail address]", _ADDRESS.sub(rf"\1/{GONE}", text))
    text = _IPV6.sub("[address]", _IPV4.sub("[address]", text))
    notes = current.get()
    for value in _sent(notes) if notes else ():
        text = text.replace(value, GONE)
    return text


def _sent(notes: Notes) -> list[str]:
    """Every value of the request, in every way in which a message may write it; the longest ones first."""
    values: set[str] = set()
    for count, value in enumerate(_values(notes)):
        if count == _MOST_VALUES:
            break
        for part in (value, *value.split()) if len(value) < 500 else (value,):
            values.update((part, repr(part)[1:-1], quote(part, errors="replace"), quote_plus(part, errors="replace")))
            values.update((ascii(part)[1:-1], part.lower()))
    return sorted((v for v in values if len(v) >= _SHORTEST and v not in _COMMON and v != "/"), key=len, reverse=True)


def _values(notes: Notes) -> Iterator[str]:
    environ = notes.environ
    yield from (environ.get(name, "") for name in _HEADERS)
    path = _text(environ.get("PATH_INFO", ""))
    yield from (path, *path.split("/"))
    try:
        for name, value in parse_qsl(environ.get("QUERY_STRING", ""), keep_blank_values=True, max_num_fields=100):
            yield from (name, value)
    except ValueError:
        yield unquote(environ.get("QUERY_STRING", ""))
    if notes.request is not None:
        yield from _of_request(vars(notes.request))


def _of_request(known: dict[str, Any]) -> Iterator[str]:
    """What Django has read of the request so far; nothing is read for the log's sake."""
    for _name, values in known["_post"].lists() if "_post" in known else ():
        yield from map(str, values)
    for _name, files in known["_files"].lists() if "_files" in known else ():
        yield from (str(file.name) for file in files)
    user = known.get("_cached_user")
    if user is not None and user.pk:
        yield from (user.get_username(), user.email, user.get_full_name(), user.first_name, user.last_name)


def _text(latin: str) -> str:
    """A path as PEP 3333 writes it, as text."""
    return latin.encode("latin-1", "replace").decode("utf-8", "replace")


def route_of(record_request: Any) -> str:
    """The name of what a request was for."""
    match = getattr(record_request, "resolver_match", None)
    return (match.view_name if match else "") or "an address that leads nowhere"


def names_route(args: Iterable[Any], request: Any) -> tuple[Any, ...]:
    """The arguments of a message of Django's with the name of the route in the place of the path."""
    path = getattr(request, "path", None)
    return tuple(route_of(request) if isinstance(each, str) and each == path else each for each in args)
