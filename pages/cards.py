"""What a list shows about one search document: in words, in the reader's language, without a further query."""

from dataclasses import dataclass, field
from datetime import date

from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _

from search.facet_labels import labels_of
from search.kinds import Kind
from search.models.document import SearchDocument
from search.models.language import language_tag

from .choices import country_name
from .formatting import Deadline, deadline_of, format_number, join_countries
from .markup import times_of_range

#: States of an event that a reader must know before clicking.
_STATES = {
    "cancelled": gettext_lazy("Cancelled"),
    "postponed": gettext_lazy("Postponed"),
    "full": gettext_lazy("Full"),
}
_DATED = (Kind.EVENT, Kind.CALL, Kind.TRAINING)


@dataclass(frozen=True, slots=True)
class Card:
    """``language`` is a BCP 47 tag, set only where the page is written in another language than the reader's."""

    title: str
    url: str
    kind: str
    kind_label: str
    summary: str
    language: str
    language_code: str
    meta: list[str | SafeString] = field(default_factory=list)
    state: str = ""
    deadline: Deadline | None = None
    is_over: bool = False
    is_example: bool = False
    starts_on: date | None = None


def card_of(document: SearchDocument, language: str | None = None) -> Card:
    """The card of a document for a reader of the given (else the active) language."""
    reader = language or get_language() or "en"
    facts = document.card
    state = state_label(document)
    has_deadline = document.takes_applications and document.closes_at and not state
    tag = "" if document.language == reader else language_tag(document.language)
    return Card(
        title=document.title,
        url=document.url_for(reader),
        kind=document.kind,
        kind_label=document.get_kind_display(),
        summary=document.summary,
        language=tag,
        language_code=document.language,
        meta=[part for part in (_place(document, tag), _when(document, tag), *_more(document)) if part],
        state=state,
        deadline=deadline_of(document.closes_at, document.opens_at, facts.get("time_zone")) if has_deadline else None,
        is_over=document.kind in _DATED and _is_over(document),
        is_example=document.is_example,
        starts_on=document.starts_on,
    )


def state_label(document: SearchDocument) -> str:
    """What a reader must know before clicking: "Cancelled", "Postponed", "Full"; empty for everything else."""
    return str(_STATES.get(document.card.get("status", ""), ""))


def _written(text: str, tag: str) -> str | SafeString:
    """Words of the page itself; ``tag`` names their language where it is not the reader's."""
    return format_html('<span lang="{}">{}</span>', tag, text) if text and tag else text


def _place(document: SearchDocument, tag: str) -> str | SafeString:
    """The town with its country, else the countries of the page; "online" where people can take part from afar."""
    facts = document.card
    country = country_name(facts["country"]) if facts.get("country") else join_countries(facts.get("countries", ()))
    town, online = facts.get("town", ""), _("online") if document.is_online else ""
    rest = ", ".join(part for part in (country, online) if part)
    if not town:
        return capfirst(rest)
    own = _written(capfirst(town), tag)
    return format_html("{}, {}", own, rest) if rest else own


def _is_over(document: SearchDocument) -> bool:
    """By the moment it ends where that is known, else by its last calendar day."""
    if document.ends_at:
        return document.ends_at <= timezone.now()
    last_day = document.ends_on or document.starts_on
    return bool(last_day and last_day < timezone.localdate())


def _when(document: SearchDocument, tag: str) -> str | SafeString:
    """The dates of a page as precise as they are known."""
    facts = document.card
    if document.kind in _DATED and not document.starts_on:
        return _written(facts.get("dates_note", ""), tag)
    if "starts" in facts or "ends" in facts:
        return times_of_range(facts.get("starts"), facts.get("ends"))
    if document.kind == Kind.ASSESSMENT and document.starts_on:
        return times_of_range(document.starts_on, document.starts_on)
    return times_of_range(document.starts_on, document.ends_on or document.starts_on)


def _more(document: SearchDocument) -> list[str]:
    facts = document.card
    seats, founded = facts.get("seats"), facts.get("founded")
    paid = ", ".join(labels_of("paid", facts.get("paid") or (), get_language() or "en").values())
    return [
        facts.get("organisation", ""),
        ngettext("%(count)s place", "%(count)s places", seats) % {"count": format_number(seats)} if seats else "",
        _("Since %(year)s") % {"year": founded} if founded else "",
        _("Paid for you: %(what)s") % {"what": paid.lower()} if paid else "",
    ]
