"""One question to the hub, as it comes from the line, and what must hold of every answer."""

import csv
import gzip
import io
import json
import time
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import unquote_to_bytes, urlsplit
from xml.etree import ElementTree

import brotli
from django.http.response import HttpResponseBase
from django.test import Client
from icalendar import Calendar

from .hostile import ATTRIBUTE, TAG
from .world import HIDDEN_WORD

#: Of the process's own time: what else the machine does does not count.
MOST_SECONDS = 1.0


#: One for all, since each sets up the whole stack; it keeps nothing between two questions.
_client = Client()


def with_present_settings() -> None:
    """Let the next question set up the stack anew."""
    _client.handler._middleware_chain = None


@dataclass
class Asked:
    """``target`` is path and query as they stand on the line; ``\\ud800`` and its like cannot."""

    target: str
    method: str = "GET"
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    content_type: str = "application/x-www-form-urlencoded"

    def send(self) -> HttpResponseBase:
        """The answer of the whole stack; what a view did not catch is raised here."""
        path, _, query = self.target.partition("?")
        _client.cookies.clear()
        return _client.generic(
            self.method,
            "/",
            self.body,
            self.content_type,
            headers=self.headers,
            # As PEP 3333 has it: the bytes of the path, written as Latin-1.
            PATH_INFO=unquote_to_bytes(path).decode("latin-1"),
            QUERY_STRING=query.encode().decode("latin-1"),
        )


def hold(asked: Asked) -> HttpResponseBase:
    """Ask, and check everything that holds of whatever is answered."""
    response, body = _in_time(asked)
    told = f"{asked.method} {asked.target[:300]} → {response.status_code}"
    assert response.status_code < 500, told
    assert HIDDEN_WORD.lower().encode() not in body.lower(), told
    kind = response.headers.get("Content-Type", "").partition(";")[0]
    if kind.endswith(("html", "xml")):
        assert f"<{TAG}".encode() not in body.lower(), told
    elif body:
        assert response.headers.get("X-Content-Type-Options") == "nosniff", f"{told}: a browser may take it for a page"
    _leads_nowhere_else(response, asked, told)
    _is_what_it_says(response, body if asked.method != "HEAD" else b"", told)
    return response


def _in_time(asked: Asked) -> tuple[HttpResponseBase, bytes]:
    """What takes long once is asked twice more: a collection of garbage is nobody's fault."""
    for _try in range(3):
        begun = time.process_time()
        response = asked.send()
        body = b"".join(response.streaming_content) if response.streaming else response.content
        seconds = time.process_time() - begun
        if seconds < MOST_SECONDS:
            return response, _unpacked(body, response.headers.get("Content-Encoding", ""))
    raise AssertionError(f"{asked.method} {asked.target[:300]} took {seconds:.1f} s three times")


def _unpacked(body: bytes, coding: str) -> bytes:
    if not body or not coding:
        return body
    return {"gzip": gzip.decompress, "br": brotli.decompress}[coding](body)


def _leads_nowhere_else(response: HttpResponseBase, asked: Asked, told: str) -> None:
    location = response.headers.get("Location", "")
    if location:
        host = urlsplit(location).netloc
        assert host in ("", "testserver", "localhost", asked.headers.get("Host")), f"{told}: {location}"
        assert not location.startswith(("//", "/\\", "\\")), f"{told}: {location}"


def _is_what_it_says(response: HttpResponseBase, body: bytes, told: str) -> None:
    kind = response.headers.get("Content-Type", "").partition(";")[0]
    if not body:
        return
    try:
        if kind == "text/html":
            _without_strange_attributes(body)
        elif kind.endswith("xml") and not kind.startswith("image"):
            ElementTree.fromstring(body)
        elif kind.endswith("json"):
            json.loads(body)
        elif kind == "text/calendar":
            Calendar.from_ical(body.decode())
        elif kind == "text/csv" and response.status_code == 200:
            rows = list(csv.reader(io.StringIO(body.decode("utf-8-sig"))))
            assert len({len(row) for row in rows}) <= 1, "rows of different length"
    except (ValueError, ElementTree.ParseError) as error:
        raise AssertionError(f"{told}: not {kind}: {error}") from error


class _Attributes(HTMLParser):
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert ATTRIBUTE not in dict(attrs), f"<{tag}> got an attribute from outside"


def _without_strange_attributes(body: bytes) -> None:
    if ATTRIBUTE.encode() in body:
        _Attributes().feed(body.decode("utf-8", "replace"))
