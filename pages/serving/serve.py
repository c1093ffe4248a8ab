"""Wagtail's serving of pages, with the way to an address remembered."""

import copy

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import get_language
from wagtail import views
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult

from search.remembering import remembered

from .locales import with_locale
from .site import site_of

#: The home page and the lists below it are kept whole: every way leads through them, and there are few.
DEPTH_KEPT_WHOLE = 3


def serve(request: HttpRequest, path: str) -> HttpResponse:
    """The page at an address below the language."""
    site = site_of(request)
    if site is not None:
        request._wagtail_route_for_request = _route(request, site, path)
    return views.serve(request, path)


def _route(request: HttpRequest, site: Site, path: str) -> RouteResult | None:
    """What Wagtail's routing finds; an address that leads nowhere is looked for each time."""
    try:
        found = remembered(("route", site.pk, get_language(), path), lambda: _find(request, site, path))
    except Http404:
        return None
    if isinstance(found, RouteResult):
        return found
    model, key = found
    if isinstance(key, Page):
        return RouteResult(copy.copy(key))
    page = model.objects.filter(pk=key, live=True).first()
    return RouteResult(with_locale(page)) if page else None


def _find(request: HttpRequest, site: Site, path: str) -> RouteResult | tuple[type[Page], Page | int]:
    """The model of the page and how to get it; the very result where it holds more than a page."""
    home = remembered(("home", site.pk, get_language()), lambda: with_locale(site.root_page.localized.specific))
    page, args, kwargs = result = home.route(request, [part for part in path.split("/") if part])
    if args or kwargs:
        return result
    with_locale(page)
    return type(page), copy.copy(page) if page.depth <= DEPTH_KEPT_WHOLE else page.pk
