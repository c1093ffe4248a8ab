"""Every list as feeds that other programs follow, under the parameters of the search page."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.models import Page

from ..feeds import calendar, rss
from ..feeds.source import FeedSource
from ..kinds import DATED_KINDS

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
    # The number of the published version only grows, as RFC 5545, section 3.8.7.4, asks of a sequence.
    published = Page.objects.filter(pk__in=[entry.document.pk for entry in source.entries])
    versions = {pk: revision or 0 for pk, revision in published.values_list("pk", "live_revision")}
    text = calendar.calendar(source.title, source.language, source.feed_url, source.entries, versions)
    response = HttpResponse(text, content_type=calendar.CONTENT_TYPE)
    response["Content-Disposition"] = 'inline; filename="calendar.ics"'
    return response
