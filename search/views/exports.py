"""Every list as data to work with, under the parameters of the search page."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_safe

from ..feeds import json_feed, table
from ..feeds.source import FeedSource

MOST_ITEMS = 200
MOST_ROWS = 1_000


@require_safe
def search_json(request: HttpRequest) -> HttpResponse:
    """A list as JSON, page by page."""
    source = FeedSource(request, "search_json", size=MOST_ITEMS)
    feed = json_feed.json_feed(
        title=source.title,
        language=source.language_tag,
        list_url=source.list_url,
        feed_url=source.feed_url,
        next_url=source.next_url,
        total=source.listing.total,
        entries=source.entries,
    )
    response = JsonResponse(feed, content_type=json_feed.CONTENT_TYPE, json_dumps_params={"ensure_ascii": False})
    return _with_next(response, source)


@require_safe
def search_csv(request: HttpRequest) -> HttpResponse:
    """A list as a table, page by page; the header ``Link`` (RFC 8288) leads to the next page."""
    source = FeedSource(request, "search_csv", size=MOST_ROWS)
    response = HttpResponse(table.csv_table(source.entries), content_type=table.CONTENT_TYPE)
    response["Content-Disposition"] = 'attachment; filename="list.csv"'
    return _with_next(response, source)


def _with_next(response: HttpResponse, source: FeedSource) -> HttpResponse:
    if source.next_url:
        response["Link"] = f'<{source.next_url}>; rel="next"'
    return response
