"""The net below every way in which somebody makes a funded page public in the admin.

Wagtail and its add-ons publish in a dozen places and have no hook that all of them pass. All of them save the page, so
saving is where the guard stands. It stands only while somebody sends a form of the admin: commands, the clock and the
demo publish by code, where nobody could be asked; the report shows what they let out.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.db.models.signals import pre_save
from django.dispatch import receiver
from wagtail.models import Page, Revision

from ..models.funded import FundedPage
from .checking import lacks_undecided
from .lacking import Lack

_guarding: ContextVar[bool] = ContextVar("funding_guard", default=False)


class FundingMarkLacking(Exception):
    """A funded page was about to become public without what its programme asks. Its draft is saved already."""

    def __init__(self, page: Page, lacks: list[Lack]) -> None:
        super().__init__(f"page {page.pk} lacks {', '.join(lack.code for lack in lacks)}")
        self.page = page
        self.lacks = lacks


@contextmanager
def guarded() -> Iterator[None]:
    """Within it, publishing a page that lacks something raises :class:`FundingMarkLacking`."""
    token = _guarding.set(True)
    try:
        yield
    finally:
        _guarding.reset(token)


@receiver(pre_save)
def stop_publishing(instance: Any, update_fields: frozenset[str] | None = None, raw: bool = False, **_: Any) -> None:
    if not _guarding.get() or raw:
        return
    if isinstance(instance, FundedPage):
        if (update_fields is None or "live" in update_fields) and _goes_live(instance):
            _stop_if_lacking(instance)
    elif isinstance(instance, Revision) and instance.approved_go_live_at and update_fields == {"approved_go_live_at"}:
        page = instance.as_object()
        if isinstance(page, FundedPage):
            _stop_if_lacking(page)


def _goes_live(page: Page) -> bool:
    """Whether saving makes another version public; a live page is also saved when it moves or its draft changes."""
    if not page.live or page.alias_of_id:
        return False
    before = Page.objects.filter(pk=page.pk).values_list("live", "live_revision_id").first()
    return before != (True, page.live_revision_id)


def _stop_if_lacking(page: Page) -> None:
    lacks = lacks_undecided(page)
    if lacks:
        raise FundingMarkLacking(page, lacks)
