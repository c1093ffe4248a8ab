"""A project's journeys on a time line: announcement, report, and what changed at home, each on its day."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from pages.cards import state_label
from pages.markup import time_of_date, times_of_range
from pages.presentation import foreign_language, link_to
from search.kinds import Kind
from search.models import SearchDocument

from .journeys import Change

#: What stands on the time line; everything else of a project is listed by kind.
ON_TIMELINE = (Kind.CALL, Kind.REPORT)
_LATER_THAN_ALL = (date.max, 0)


@dataclass(frozen=True, slots=True)
class Moment:
    """One entry. ``language_code`` is the code of the page's language, ``language`` its BCP 47 tag.

    Both are empty where it is the reader's.
    """

    label: str
    when: str | SafeString
    link: SafeString
    order: tuple[date, int] = _LATER_THAN_ALL
    state: str = ""
    text: str = ""
    dates_note: str = ""
    language: str = ""
    language_code: str = ""


def timeline_of(documents: Iterable[SearchDocument], changes: Iterable[Change], language_code: str) -> list[Moment]:
    """The journeys and reports among a project's pages, and the changes, in order of time; what has no day comes last.

    A journey and its report stand on the days of the journey, a change on the day it was told.
    """
    moments = [
        *(_moment_of_page(document, language_code) for document in documents if document.kind in ON_TIMELINE),
        *(_moment_of_change(change, language_code) for change in changes),
    ]
    return sorted(moments, key=lambda moment: moment.order)


def _moment_of_change(change: Change, language_code: str) -> Moment:
    return Moment(
        label=_("What changed since"),
        when=time_of_date(change.told_on),
        link=link_to(change.document, language_code),
        order=(change.told_on, 2),
        text=change.text,
        language=change.language,
        language_code=change.document.language if change.language else "",
    )


def _moment_of_page(document: SearchDocument, language_code: str) -> Moment:
    first = document.starts_on
    facts = document.card
    begins, ends = facts.get("starts") or first, facts.get("ends") or facts.get("starts") or document.ends_on or first
    when = times_of_range(begins, ends) if first else ""
    language = foreign_language(document, language_code)
    return Moment(
        label=str(document.get_kind_display()),
        when=when,
        dates_note=facts.get("dates_note", ""),
        link=link_to(document, language_code),
        order=(first, int(document.kind == Kind.REPORT)) if first else _LATER_THAN_ALL,
        state=state_label(document),
        language=language,
        language_code=document.language if language else "",
    )
