from math import ceil

from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from search.feeds.table import CONTENT_TYPE
from search.listing.choices import read_choices

from .chosen import mapped_documents
from .table import csv_of_map

#: So many pages stand in one table; the header ``Link`` (RFC 8288) leads to the next part.
MOST_ROWS = 2_000


@require_safe
def map_csv(request: HttpRequest) -> HttpResponse:
    """The organisations and projects of the map as a table, under the parameters of the search page."""
    language = get_language() or "en"
    choices = read_choices(request.GET)
    documents = mapped_documents(choices, language)
    pages = max(1, ceil(documents.count() / MOST_ROWS))
    page = min(choices.page, pages)
    start = (page - 1) * MOST_ROWS
    part = documents.order_by("kind", "title_key", "page_id")[start : start + MOST_ROWS]
    response = HttpResponse(csv_of_map(part, language, request.build_absolute_uri), content_type=CONTENT_TYPE)
    response["Content-Disposition"] = 'attachment; filename="map.csv"'
    if page < pages:
        following = request.build_absolute_uri(request.path + choices.query_string(page=page + 1))
        response["Link"] = f'<{following}>; rel="next"'
    return response
