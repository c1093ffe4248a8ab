"""What an open address asks before it answers somebody who is confined. A check says whether the request may go on."""

from collections.abc import Callable, Iterable
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import QuerySet
from django.http import HttpRequest
from wagtail.models import Page
from wagtail_localize.models import Translation

from .own import own_documents, own_images, own_pages, reachable_pages

Check = Callable[[HttpRequest, dict[str, Any]], bool]
Belongings = Callable[[AbstractBaseUser], QuerySet]


def anyone(request: HttpRequest, kwargs: dict[str, Any]) -> bool:
    """Shows nothing of others, or asks for a permission on the model itself."""
    return True


def named(belongings: Belongings, *names: str, form: Iterable[str] = (), query: Iterable[str] = ()) -> Check:
    """The objects that the address names are among somebody's belongings.

    ``names`` are arguments of the address, ``form`` and ``query`` fields that name one or more objects by number.
    """

    def check(request: HttpRequest, kwargs: dict[str, Any]) -> bool:
        wanted = [kwargs[name] for name in names if name in kwargs]
        wanted += [value for name in form for value in request.POST.getlist(name) if value]
        wanted += [value for name in query for value in request.GET.getlist(name) if value]
        return are_among(belongings(request.user), wanted)

    return check


def are_among(found: QuerySet, wanted: Iterable[object]) -> bool:
    """Whether every number is that of one of the objects; what is no number is none of them."""
    numbers = set(map(str, wanted))
    if not all(number.isascii() and number.isdecimal() and len(number) < 19 for number in numbers):
        return False
    return found.filter(pk__in=numbers).count() == len({int(number) for number in numbers})


def page(*names: str, **fields: Iterable[str]) -> Check:
    return named(own_pages, *names, **fields)


def way_to_page(*names: str) -> Check:
    return named(reachable_pages, *names)


def image(*names: str, **fields: Iterable[str]) -> Check:
    return named(own_images, *names, **fields)


def document(*names: str, **fields: Iterable[str]) -> Check:
    return named(own_documents, *names, **fields)


def translation_of_page(request: HttpRequest, kwargs: dict[str, Any]) -> bool:
    translation = Translation.objects.filter(pk=kwargs["translation_id"]).first()
    target = translation and translation.get_target_instance()
    return isinstance(target, Page) and are_among(own_pages(request.user), [target.pk])


BELONGINGS: dict[tuple[str, str], Belongings] = {
    ("wagtailcore", "page"): own_pages,
    ("pages", "hubimage"): own_images,
    ("wagtaildocs", "document"): own_documents,
}


def many_at_once(request: HttpRequest, kwargs: dict[str, Any]) -> bool:
    """Bulk actions name what they refuse, so every object must be somebody's own; "all" only below their own page."""
    belongings = BELONGINGS.get((kwargs["app_label"], kwargs["model_name"]))
    if belongings is None:
        return False
    ids = request.GET.getlist("id")
    destination = request.POST.getlist("chooser")
    if destination and not are_among(own_pages(request.user), destination):
        return False
    if "all" not in ids:
        return are_among(belongings(request.user), ids)
    # Pictures and documents are narrowed to their own by Wagtail.
    return belongings is not own_pages or are_among(own_pages(request.user), [request.GET.get("childOf", "")])
