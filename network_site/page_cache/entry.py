"""One kept answer, packed once, and how it is given to a reader."""

import gzip
import json
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Self

import brotli
from django.http.response import HttpResponseBase

#: Browsers and caches on the way keep what they got, and ask each time whether it still is what the hub shows.
CACHE_CONTROL = "no-cache"
#: Brotli's pains: more saves a percent or two of the bytes for ten times the work (docs/page-cache.md).
_BROTLI = 5
_GZIP = 6
#: Bytes that are not worth packing.
_SHORT = 200
_NOT_COPIED = {"content-length", "date", "etag", "cache-control", "vary", "connection"}
#: What stands in every 304 beside its tag (RFC 9110, section 15.4.5); browsers count HSTS anew with each answer.
_IN_304 = {"content-location", "expires", "content-security-policy", "link", "strict-transport-security"}
_KEPT_STATUS = (200, 301, 302, 404, 410)
_FACTS = ("version", "until", "status", "reason", "headers", "digest", "is_packed", "vary")

Headers = list[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes over the line."""

    status: str
    headers: Headers
    body: bytes


@dataclass(slots=True)
class Entry:
    """An answer of one version of the content, good until a moment (in seconds since 1970).

    Its text lies here packed by gzip, which every reader's browser knows; brotli is added once somebody asks for it.
    """

    version: int
    until: float
    status: int
    reason: str
    headers: Headers
    digest: str
    packed: bytes
    is_packed: bool = True
    brotli: bytes = b""
    vary: str = "Accept-Encoding"
    _ready: dict[str, Answer] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, response: HttpResponseBase, version: int, until: float) -> Self:
        """Keep a response that ``may_be_kept``."""
        body = response.content
        vary = ", ".join(["Accept-Encoding", *sorted(_varies_by(response) - {"Accept-Encoding"})])
        return cls(
            version=version,
            until=until,
            status=response.status_code,
            reason=response.reason_phrase,
            headers=[(name, value) for name, value in response.items() if name.lower() not in _NOT_COPIED],
            digest=blake2b(body, digest_size=12).hexdigest(),
            packed=gzip.compress(body, _GZIP, mtime=0) if len(body) > _SHORT else body,
            is_packed=len(body) > _SHORT,
            vary=vary,
        )

    @property
    def size(self) -> int:
        """Bytes that it takes in memory, roughly."""
        return len(self.packed) * 2 + 2_000

    def answer(self, method: str, accepted: str, known: str) -> Answer:
        """For a method, an ``Accept-Encoding`` and an ``If-None-Match`` header (both may be empty)."""
        coding = _coding(accepted) if self.is_packed else ""
        if known and self._is_known(known):
            return self._prepared(coding, True)
        if method == "HEAD":
            whole = self._prepared(coding, False)
            return Answer(whole.status, whole.headers, b"")
        return self._prepared(coding, False)

    def _is_known(self, known: str) -> bool:
        """By the weak comparison that RFC 9110, section 13.1.2, asks for; the coding behind ``-`` does not matter."""
        if self.status != 200:
            return False
        if known.strip() == "*":
            return True
        tags = [each.strip().removeprefix("W/").strip('"') for each in known.split(",")]
        from_file = f"{self.time_of_file:x}-{len(self.packed):x}"
        return any(tag == from_file or tag.partition("-")[0] == self.digest for tag in tags)

    @property
    def time_of_file(self) -> int:
        """Seconds since 1970 that change with the text: nginx makes the tag of a file from its time and size."""
        return int(self.digest[:8], 16)

    def _prepared(self, coding: str, is_304: bool) -> Answer:
        name = f"304{coding}" if is_304 else coding
        ready = self._ready.get(name)
        if ready is None:
            ready = self._not_modified(coding) if is_304 else self._whole(coding)
            if coding:  # the unpacked text is asked for seldom, and takes most of the memory
                self._ready[name] = ready
        return ready

    def _common(self, coding: str) -> Headers:
        tag = [("ETag", f'"{self.digest}{"-" + coding if coding else ""}"')] if self.status == 200 else []
        return [("Cache-Control", CACHE_CONTROL), ("Vary", self.vary), *tag]

    def _whole(self, coding: str) -> Answer:
        body = self._body(coding)
        headers = [*self.headers, *self._common(coding), ("Content-Length", str(len(body)))]
        if coding:
            headers.append(("Content-Encoding", coding))
        return Answer(f"{self.status} {self.reason}", headers, body)

    def _not_modified(self, coding: str) -> Answer:
        kept = [(name, value) for name, value in self.headers if name.lower() in _IN_304]
        return Answer("304 Not Modified", [*kept, *self._common(coding)], b"")

    def _body(self, coding: str) -> bytes:
        if coding == "gzip":
            return self.packed
        if coding == "br":
            if not self.brotli:
                self.brotli = brotli.compress(gzip.decompress(self.packed), quality=_BROTLI)
            return self.brotli
        return gzip.decompress(self.packed) if self.is_packed else self.packed

    def to_bytes(self) -> bytes:
        """For a cache outside of this process. No pickle: what comes back from there is data, never code."""
        facts = {name: getattr(self, name) for name in _FACTS}
        return json.dumps(facts).encode() + b"\n" + self.packed

    @classmethod
    def from_bytes(cls, data: bytes) -> Self:
        """Raises ValueError for what ``to_bytes`` did not write."""
        head, _, packed = data.partition(b"\n")
        try:
            facts = json.loads(head)
            facts["headers"] = [(name, value) for name, value in facts["headers"]]
            return cls(**facts, packed=packed)
        except (TypeError, KeyError) as error:
            raise ValueError("written by something else than this version of the hub") from error


def may_be_kept(response: HttpResponseBase, *, by_language: bool) -> bool:
    """Whether everybody may get this answer: it sets no cookie, depends on none, and forbids no keeping.

    ``by_language``: the question names the language that the reader's browser asks for.
    """
    if response.status_code not in _KEPT_STATUS or response.streaming or response.cookies:
        return False
    if "Cache-Control" in response or "Set-Cookie" in response or "Content-Encoding" in response:
        return False
    allowed = {"Accept-Encoding", "Accept-Language"} if by_language else {"Accept-Encoding"}
    return _varies_by(response) <= allowed and b"csrfmiddlewaretoken" not in response.content


def _varies_by(response: HttpResponseBase) -> set[str]:
    return {name.strip().title() for name in response.get("Vary", "").split(",") if name.strip()}


_known_codings: dict[str, str] = {}


def _coding(accepted: str) -> str:
    """``br`` or ``gzip`` where a reader's browser takes it (RFC 9110, section 12.5.3), else empty."""
    found = _known_codings.get(accepted)
    if found is None:
        found = _read_coding(accepted)
        if len(_known_codings) < 200 and len(accepted) < 200:
            _known_codings[accepted] = found
    return found


def _read_coding(accepted: str) -> str:
    weights: dict[str, float] = {}
    for part in accepted.lower().split(","):
        name, _, parameter = part.partition(";")
        try:
            weights[name.strip()] = float(parameter.partition("=")[2] or 1)
        except ValueError:
            weights[name.strip()] = 0.0
    best = max(("br", "gzip"), key=lambda coding: weights.get(coding, weights.get("*", 0.0)))
    return best if weights.get(best, weights.get("*", 0.0)) > 0 else ""
