"""How the HTTP Observatory of MDN scores one answer, version 2.

Source: github.com/mdn/mdn-http-observatory, ``src/grader/charts.js`` and ``src/analyzer/tests/``. Everybody begins with
100; what is missing is taken off, and what is better than needed is added where at least 90 are left.
"""

import re
from dataclasses import dataclass

from django.http import HttpResponse

SIX_MONTHS = 15_768_000
ONE_YEAR = 31_536_000
PRIVATE = {"no-referrer", "same-origin", "strict-origin", "strict-origin-when-cross-origin"}
BROAD = {"*", "http:", "https:", "data:", "blob:"}
SCRIPT = re.compile(r"<script\b[^>]*\bsrc=[\"']([^\"']+)[\"'][^>]*>")


@dataclass(frozen=True)
class Score:
    """Points by the name of the rule. ``points`` is what the Observatory would show."""

    rules: dict[str, int]

    @property
    def points(self) -> int:
        without_bonus = 100 + sum(value for value in self.rules.values() if value < 0)
        bonus = sum(value for value in self.rules.values() if value > 0)
        return without_bonus + bonus if without_bonus >= 90 else max(without_bonus, 0)

    @property
    def penalties(self) -> dict[str, int]:
        return {name: value for name, value in self.rules.items() if value < 0}


def score(response: HttpResponse, over_http: HttpResponse, *, preloaded: bool = False) -> Score:
    """``over_http`` answers the same question without encryption. ``preloaded``: whoever runs the hub has put its name
    on the list that browsers bring along, which asks for the header that is looked at here."""
    rules = {
        "content-security-policy": _policy(response),
        "cookies": _cookies(response),
        "cors": _sharing(response),
        "redirection": _redirection(over_http),
        "referrer-policy": _referrer(response),
        "strict-transport-security": _transport(response, preloaded),
        "subresource-integrity": _integrity(response),
        "x-content-type-options": 0 if response.get("X-Content-Type-Options") == "nosniff" else -5,
        "x-frame-options": _frames(response),
        "cross-origin-resource-policy": _resource(response),
    }
    return Score(rules)


def directives(response: HttpResponse) -> dict[str, list[str]]:
    parts = (part.split() for part in response.get("Content-Security-Policy", "").split(";"))
    return {words[0]: words[1:] for words in parts if words}


def _policy(response: HttpResponse) -> int:
    found = directives(response)
    if not found:
        return -25
    default = found.get("default-src", ["*"])
    scripts, objects = found.get("script-src", default), found.get("object-src", default)
    styles = found.get("style-src", default)
    if {"'unsafe-inline'", *BROAD} & {*scripts} or BROAD & {*objects}:
        return -20
    if "'unsafe-eval'" in scripts:
        return -10
    if any(source.startswith("http:") for sources in found.values() for source in sources):
        return -20
    if {"'unsafe-inline'", *BROAD} & {*styles}:
        return 0
    own_forms = set(found.get("form-action", ["*"])) <= {"'self'", "'none'"}
    return 10 if default == ["'none'"] and own_forms else 5


def _cookies(response: HttpResponse) -> int:
    cookies = list(response.cookies.values())
    if not cookies:
        return 0
    for cookie in cookies:
        is_session = "sess" in cookie.key.lower()
        if not cookie["secure"]:
            return -40 if is_session else -20
        if is_session and not cookie["httponly"]:
            return -30
        if cookie["samesite"] not in ("Strict", "Lax"):
            return -20
    return 5


def _sharing(response: HttpResponse) -> int:
    with_cookies = response.get("Access-Control-Allow-Credentials", "").lower() == "true"
    return -50 if "Access-Control-Allow-Origin" in response and with_cookies else 0


def _redirection(over_http: HttpResponse) -> int:
    return 0 if over_http.status_code in (301, 308) and over_http["Location"].startswith("https://") else -20


def _referrer(response: HttpResponse) -> int:
    value = response.get("Referrer-Policy")
    if value is None:
        return 0
    return 5 if value.split(",")[-1].strip().lower() in PRIVATE else -5


def _transport(response: HttpResponse, preloaded: bool) -> int:
    header = response.get("Strict-Transport-Security", "")
    age = re.search(r"max-age=(\d+)", header)
    if age is None:
        return -20
    if int(age[1]) < SIX_MONTHS:
        return -10
    may_be_listed = int(age[1]) >= ONE_YEAR and "includeSubDomains" in header and "preload" in header
    return 5 if preloaded and may_be_listed else 0


def _integrity(response: HttpResponse) -> int:
    if not response.get("Content-Type", "").startswith("text/html"):
        return 0
    tags = list(SCRIPT.finditer(response.content.decode()))
    if any(re.match(r"(https?:)?//", match[1]) for match in tags):
        return -5 if all("integrity=" not in match[0] for match in tags) else 5
    return 5 if any("integrity=" in match[0] for match in tags) else 0


def _frames(response: HttpResponse) -> int:
    if "frame-ancestors" in directives(response):
        return 5
    return 0 if response.get("X-Frame-Options") in ("DENY", "SAMEORIGIN") else -20


def _resource(response: HttpResponse) -> int:
    value = response.get("Cross-Origin-Resource-Policy")
    if value in ("same-origin", "same-site"):
        return 10
    return 0 if value in (None, "cross-origin") else -5
