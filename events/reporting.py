"""Beginning a report from its announcement: what the announcement knows already stands in the form."""

from contextvars import ContextVar
from typing import Any

from django.http import HttpRequest
from wagtail.models import Page

from pages.partners.confinement.own import choosable_pages
from projects.models import MobilityReportPage

from .models import EventPage

#: Name of the parameter with the number of the announcement's page.
PARAMETER = "announcement"
# Wagtail tells the hook of the request and the signal of the page, one after the other while it answers.
_announcement: ContextVar[EventPage | None] = ContextVar("announcement", default=None)


def note_announcement(request: HttpRequest, parent: Page, page_class: type[Page]) -> None:
    """For ``before_create_page``. An announcement that the person could not choose by hand is passed over."""
    number = request.GET.get(PARAMETER, "")
    found = None
    if page_class is MobilityReportPage and number.isascii() and number.isdigit() and len(number) < 19:
        choosable = choosable_pages(request.user).filter(pk=number).values("pk")
        found = EventPage.objects.filter(pk__in=choosable).select_related("project").first()
    _announcement.set(found)


def fill_report(page: Page, parent: Page, **_: Any) -> None:
    """For ``init_new_page``: the facts that journey and report share."""
    event = _announcement.get()
    _announcement.set(None)
    if event is None or not isinstance(page, MobilityReportPage):
        return
    follow_announcement(page, event)
    page.sending_organisation = parent
    page.sending_country = parent.country


def follow_announcement(report: MobilityReportPage, event: EventPage) -> None:
    """Gives a report what its announcement says: project, host, days."""
    report.event, report.project = event, event.project
    report.host_name, report.host_town, report.host_country = event.host, event.town, event.country
    if rows := event.occurrence_list:
        report.starts = rows[0].starts_on.isoformat()
        report.ends = max(row.last_day for row in rows).isoformat()
