"""What came of journeys: their reports, and what changed at home since."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import Q
from django.utils import timezone

from pages.presentation import foreign_language
from search.kinds import Kind
from search.models import SearchDocument

from ..models import FollowUp, MobilityReportPage


@dataclass(frozen=True, slots=True)
class Change:
    """What was told about home some time after a journey, and where.

    ``language`` is the BCP 47 tag of the words where they are not in the reader's language.
    """

    told_on: date
    text: str
    document: SearchDocument
    url: str
    language: str


def reports_of_announcement(event_key: UUID, language_code: str) -> list[SearchDocument]:
    """The public reports of journeys that began with an announcement, one version each, the first one first.

    ``event_key`` is the translation key of the announcement. One query.
    """
    named = MobilityReportPage.objects.filter(event__translation_key=event_key, live=True).values("translation_key")
    documents = SearchDocument.objects.for_reader(language_code).of_kind_among_few(Kind.REPORT)
    return list(documents.filter(translation_key__in=named).order_by("starts_on", "page_id"))


def changes_of(reports: Iterable[SearchDocument], language_code: str) -> list[Change]:
    """What the reports tell of the time since then, the earliest first. One query, none without reports.

    Words whose consent has ended are told nowhere.
    """
    documents = {document.page_id: document for document in reports}
    if not documents:
        return []
    told = Q(page__consent_until=None) | Q(page__consent_until__gte=timezone.localdate())
    rows = FollowUp.objects.filter(told, page__in=documents).order_by("told_on", "pk")
    return [_change(row, documents[row.page_id], language_code) for row in rows]


def _change(row: FollowUp, document: SearchDocument, language_code: str) -> Change:
    url = f"{document.url_for(language_code)}#since"
    return Change(row.told_on, row.text, document, url, foreign_language(document, language_code))
