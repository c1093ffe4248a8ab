"""Puts the page together, sentence by sentence, as the site is set up at this moment."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from urllib.parse import urlsplit

from django.conf import settings

from pages.models import SiteSettings
from search.cyrillic.kept import kept as in_its_letters
from search.data_holding import Holding, Subject

from ...backup.keeping import WEEKS
from ...wording import Text
from ..inventory import holdings
from .spans import span, span_of_months
from .words import labels, others, reading, subjects, times

#: The short name of the law with the point of an article, as Serbian writes it: no word to be written in Cyrillic.
_GDPR = re.compile(r"GDPR(?: 6\.1\.[a-f])?")


@dataclass(frozen=True, slots=True)
class Entry:
    """One subject: what is kept of it and why, then term and value of how long, who sees it, and the ground."""

    title: str
    text: str
    facts: list[tuple[str, str]]
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    anchor: str
    title: str
    paragraphs: list[str]
    entries: list[Entry] = field(default_factory=list)


def tell(language: str, site: SiteSettings) -> list[Part]:
    """The parts of the page in a language in which the words exist; raises KeyError in any other."""
    return [
        Part(
            "reading", reading.HEADING[language], [each[language].format(**more) for each, more in _reading(language)]
        ),
        Part(
            "kept",
            labels.KEPT_HEADING[language],
            [labels.KEPT_INTRO[language], _with_gdpr(labels.GDPR[language])],
            list(_entries(language, site)),
        ),
        Part("others", others.HEADING[language], [each[language].format(**more) for each, more in _others(language)]),
        Part("rights", others.RIGHTS_HEADING[language], [others.RIGHTS[language]]),
    ]


def _reading(language: str) -> Iterator[tuple[Text, dict[str, str]]]:
    if settings.MEDIA_ORIGIN:
        yield reading.PICTURES_FROM_ELSEWHERE, {"host": in_its_letters(urlsplit(settings.MEDIA_ORIGIN).netloc)}
    else:
        yield reading.NOTHING_FROM_ELSEWHERE, {}
    yield reading.LANGUAGE_COOKIE, {}
    yield reading.PASSWORD_COOKIE, {}
    if settings.SEARCH_RECORDS_UNANSWERED:
        yield reading.UNANSWERED, {}
    if settings.VIEW_COUNTS["on"]:
        yield reading.VIEWS_COUNTED, {"span": span_of_months(settings.VIEW_COUNTS["months_by_day"], language)}
    else:
        yield reading.VIEWS_NOT_COUNTED, {}
    if days := settings.SERVER_LOG_DAYS:
        yield reading.SERVER_LOG, {"span": span(timedelta(days=days), language)}
    else:
        yield reading.SERVER_LOG_UNKNOWN, {}


def _entries(language: str, site: SiteSettings) -> Iterator[Entry]:
    lengths = {name: span(timedelta(days=days), language) for name, days in settings.KEPT_DAYS.items()}
    lengths |= {
        "session": span(timedelta(seconds=settings.SESSION_COOKIE_AGE), language),
        "csrf": span(timedelta(seconds=settings.CSRF_COOKIE_AGE or settings.SESSION_COOKIE_AGE), language),
    }
    for subject in Subject:
        kept = [each for each in holdings() if each.subject is subject]
        if not kept and subject is not Subject.SAFETY:
            continue
        facts = [
            (labels.HOW_LONG[language], _how_long(subject, kept)[language].format(**lengths)),
            (labels.WHO_SEES[language], _WHO_SEES[subject][language]),
            (labels.WHY_ALLOWED[language], "; ".join(_grounds(kept, language))),
        ]
        is_mailed = subject is Subject.MESSAGES and site.mailbox
        yield Entry(
            subjects.TITLES[subject][language],
            subjects.TEXTS[subject][language].format(**lengths),
            facts,
            subjects.MAILED[language] if is_mailed else "",
        )


_WHO_SEES = {
    Subject.MESSAGES: labels.EDITORS,
    Subject.CONTACTS: labels.EVERYBODY_UNTIL_END,
    Subject.PICTURES: labels.EVERYBODY_UNTIL_END,
    Subject.AUTHORS: labels.EVERYBODY,
    Subject.MAILBOXES: labels.EVERYBODY,
    Subject.INVITATIONS: labels.EDITORS,
    Subject.ACCOUNTS: labels.COLLEAGUES,
    Subject.EDITING: labels.COLLEAGUES,
    Subject.SAFETY: labels.OPERATORS,
}


def _how_long(subject: Subject, kept: list[Holding]) -> Text:
    if subject is Subject.SAFETY:
        return times.TRIES_WRITTEN_DOWN if kept else times.TRIES_COUNTED
    return times.TIMES.get(subject, labels.AS_LONG_AS_PAGE)


def _grounds(kept: list[Holding], language: str) -> list[str]:
    """Each ground once; counting tries without writing them down rests on the same one as writing them down."""
    found = dict.fromkeys(each.ground for each in kept) or {labels.Ground.INTEREST: None}
    return [_with_gdpr(labels.GROUNDS[ground][language]) for ground in found]


def _with_gdpr(text: str) -> str:
    return _GDPR.sub(lambda name: in_its_letters(name.group()), text)


def _others(language: str) -> Iterator[tuple[Text, dict[str, str]]]:
    if settings.EMAIL_BACKEND.endswith("smtp.EmailBackend"):
        yield others.MAIL, {"host": in_its_letters(settings.EMAIL_HOST)}
    else:
        yield others.NO_MAIL, {}
    if name := _translator():
        yield others.TRANSLATOR, {"name": in_its_letters(name)}
    else:
        yield others.NO_TRANSLATOR, {}
    if host := _file_store():
        yield others.FILES, {"host": in_its_letters(host)}
    yield others.NOBODY_ELSE, {}
    if settings.BACKUP_NIGHTLY:
        yield others.BACKUPS, {"span": span(timedelta(weeks=WEEKS), language)}


def _translator() -> str:
    """Which machine translates, named as readers may know it; empty where there is none."""
    machine = settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR
    if not machine:
        return ""
    address = machine.get("OPTIONS", {}).get("LIBRETRANSLATE_URL", "")
    return urlsplit(address).hostname or machine["CLASS"].rpartition(".")[2]


def _file_store() -> str:
    """The host where files lie; empty where that is this machine, or a name that only its own network knows."""
    options = settings.STORAGES["default"].get("OPTIONS", {})
    if "bucket_name" not in options:
        return ""
    host = urlsplit(options.get("endpoint_url") or "").hostname
    return "Amazon S3" if host is None else host if "." in host and not host.startswith("127.") else ""
