"""Taking a language away: its pages are withdrawn, and nothing that anybody wrote is lost."""

from dataclasses import dataclass

from django.db import transaction
from django.db.models import CharField
from django.db.models.functions import Cast
from wagtail.actions.unpublish_page import UnpublishPageAction
from wagtail.models import Locale, Page, Revision

from pages.models import HomePage


class DefaultLanguage(Exception):
    """The site's root page is in this language: it cannot be taken away."""


@dataclass(frozen=True, slots=True)
class RemovedLanguage:
    """How many pages were withdrawn, and how many the language holds altogether."""

    withdrawn: int
    kept: int


def remove_language(code: str) -> RemovedLanguage:
    """Unpublishes every page of the language, the lowest first; drafts, translations and history stay.

    What was to be published later is not. The search forgets each page as it goes, and readers of the language meet
    the originals again. Wagtail's log notes each page. Raises DefaultLanguage, and Locale.DoesNotExist where the hub
    never had the language.
    """
    locale = Locale.objects.get(language_code=code)
    if HomePage.objects.filter(locale=locale, sites_rooted_here__isnull=False).exists():
        raise DefaultLanguage
    pages = Page.objects.filter(locale=locale, depth__gt=1)
    live = list(pages.live().order_by("-depth", "-path"))
    with transaction.atomic():
        for page in live:
            UnpublishPageAction(page.specific).execute(skip_permission_checks=True)
        planned = Revision.page_revisions.filter(approved_go_live_at__isnull=False)
        numbers = pages.order_by().annotate(number=Cast("pk", CharField())).values("number")
        planned.filter(object_id__in=numbers).update(approved_go_live_at=None)
    return RemovedLanguage(len(live), pages.count())
