"""The site of a request."""

from django.http import HttpRequest
from wagtail.models import Site

from search.remembering import remembered


def site_of(request: HttpRequest) -> Site | None:
    """The site that is asked, as Wagtail finds it. Wagtail finds it on the request from then on."""
    if not hasattr(request, "_wagtail_site"):
        name = ("site", request._get_raw_host(), request.get_port())
        request._wagtail_site = remembered(name, lambda: Site._find_for_request(request))
    return request._wagtail_site
