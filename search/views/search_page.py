from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.http import require_safe

from ..listing.choices import read_choices
from ..listing.listing import Listing
from ..listing.nothing import NothingFound
from ..query_log import record_unanswered


@require_safe
def search_page(request: HttpRequest) -> HttpResponse:
    """Results for a question, or everything there is, with filters; what helps on where nothing is found."""
    listing = Listing(read_choices(request.GET), get_language() or "en")
    # Found by other search engines: the search itself and what answers a question, under the one address without it.
    no_index = listing.choices.any_filter or not listing.total
    context = {"listing": listing, "hide_site_search": True, "no_index": no_index}
    if listing.total:
        return render(request, "search/search.html", context)
    choices = listing.choices
    # With filters the words may well be known, and further pages were reached from a first one.
    if choices.q and not choices.any_filter and choices.page == 1 and request.method == "GET":
        record_unanswered(choices.q, listing.language)
    return render(request, "search/nothing_found.html", context | {"nothing": NothingFound(listing)})
