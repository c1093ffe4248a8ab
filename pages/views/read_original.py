from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import get_language
from django.views.decorators.http import require_safe
from wagtail.models import Page

from ..frame.public import public_pages


@require_safe
def read_original(request: HttpRequest, page_id: int) -> HttpResponse:
    """A page in its own language within the menus of the reader's language.

    For pages that nobody has translated yet. Where a translation is public, readers are sent to it. A page that is not
    live, not open to everybody, an alias, or outside every site is not found. The frame asks search engines to list
    only the page itself.
    """
    page = public_pages(request).filter(pk=page_id).first()
    if page is None or page.get_url(request) is None:
        raise Http404
    if translation := _version_in(request, page, get_language()):
        return redirect(translation.get_url(request))
    return page.specific.serve(request)


def _version_in(request: HttpRequest, page: Page, language_code: str | None) -> Page | None:
    versions = public_pages(request).filter(translation_key=page.translation_key)
    return versions.filter(locale__language_code=language_code).first()
