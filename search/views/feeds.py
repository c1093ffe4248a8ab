"""Every list as feeds that other programs follow, under the parameters of the search page."""

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.models import Page

from ..feeds import calendar, rss
from ..feeds.entries import Entry, entries_of
from ..feeds.source import FeedSource
from ..kinds import DATED_KINDS
from ..models import SearchDocument

#: Entries of a feed: programs keep what they have seen.
MOST_ENTRIES = 100
#: Entries of a calendar: the nearest days first.
MOST_DATED = 250


@require_safe
def search_rss(request: HttpRequest) -> HttpResponse:
    """The newest pages of a list as RSS."""
    source = FeedSource(request, "search_rss", size=MOST_ENTRIES, sort="newest")
    feed = rss.rss_feed(
        title=source.title,
        description=_("Pages of this list, newest first."),
        language=source.language_tag,
        list_url=source.list_url,
        feed_url=source.feed_url,
        entries=source.entries,
    )
    return HttpResponse(feed, content_type=rss.CONTENT_TYPE)


@require_safe
def search_ics(request: HttpRequest) -> HttpResponse:
    """The events, trainings and open mobilities of a list as a calendar to subscribe to."""
    everything = _("Events, trainings and mobilities")
    source = FeedSource(
        request, "search_ics", size=MOST_DATED, sort="soonest", kinds=DATED_KINDS, everything=everything
    )
    return _calendar(source.title, source.language, source.feed_url, source.entries)


@require_safe
def page_ics(request: HttpRequest, page_id: str) -> HttpResponse:
    """One event, training or open mobility for a reader's calendar."""
    language = get_language() or "en"
    documents = SearchDocument.objects.filter(pk=page_id, kind__in=DATED_KINDS)
    entries = entries_of(documents, language, request.build_absolute_uri)
    if not entries:
        raise Http404
    address = request.build_absolute_uri(reverse("page_ics", args=[page_id]))
    return _calendar(entries[0].title, language, address, entries)


def _calendar(title: str, language: str, address: str, entries: list[Entry]) -> HttpResponse:
    # The number of the published version only grows, as RFC 5545, section 3.8.7.4, asks of a sequence.
    published = Page.objects.filter(pk__in=[entry.document.pk for entry in entries])
    versions = {pk: revision or 0 for pk, revision in published.values_list("pk", "live_revision")}
    text = calendar.calendar(title, language, address, entries, versions)
    response = HttpResponse(text, content_type=calendar.CONTENT_TYPE)
    response["Content-Disposition"] = 'inline; filename="calendar.ics"'
    return response
