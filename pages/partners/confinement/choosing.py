"""Choosing a page or file: only what is public or one's own, in the chooser and in what a form sends."""

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from wagtail.coreutils import resolve_model_string
from wagtail.models import Page

from .checks import Check, are_among, named
from .own import choosable_pages, is_confined


def chosen_pages(*names: str, query: Iterable[str] = ()) -> Check:
    return named(choosable_pages, *names, query=query)


def page_to_begin_at(request: HttpRequest, kwargs: dict[str, Any]) -> bool:
    """The chooser begins at the lowest page above all pages of a kind: closed where that is somebody's draft."""
    kinds = [name for name in request.GET.get("page_type", "").split(",") if name]
    try:
        models = [resolve_model_string(name) for name in kinds]
    except (LookupError, ValueError):
        return True  # Wagtail answers 404
    if not models or Page in models:
        return True
    above = Page.objects.type(*models).first_common_ancestor()
    return above is None or above.is_root() or are_among(choosable_pages(request.user), [above.pk])


def choosable_only(pages: QuerySet[Page], request: HttpRequest) -> QuerySet[Page]:
    """For Wagtail's hook ``construct_page_chooser_queryset``."""
    if not is_confined(request.user):
        return pages
    return pages.filter(pk__in=choosable_pages(request.user).values("pk"))
