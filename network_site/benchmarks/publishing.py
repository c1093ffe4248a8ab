"""How much longer publishing takes because there is a search."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings
from django.db.models.signals import post_save, pre_save
from django.test import override_settings
from wagtail.models import Page
from wagtail.signals import page_published

from events.models import EventPage
from search.signal_handlers import follow_saved_page, index_page, index_pages_of_record, remember_slug

from .timing import Durations

_SEARCH_RECEIVERS = (
    (page_published, index_page),
    (pre_save, remember_slug),
    (post_save, index_pages_of_record),
    (post_save, follow_saved_page),
)


def publish_some(times: int) -> Durations:
    """Change words of events here and there in the site, and publish them."""
    pks = list(EventPage.objects.live().order_by("pk").values_list("pk", flat=True))
    durations = Durations()
    for number in range(times + 1):
        page = EventPage.objects.get(pk=pks[number * len(pks) // (times + 1)])
        _change(page, number)
        with durations.measure():
            page.save_revision().publish()
    del durations.clock[0], durations.processor[0]  # the first one reads what a process reads once
    return durations


@contextmanager
def without_readers_search() -> Iterator[None]:
    """Within the block, publishing leaves the readers' search as it was."""
    disconnected = [(signal, receiver) for signal, receiver in _SEARCH_RECEIVERS if signal.disconnect(receiver)]
    try:
        if len(disconnected) != len(_SEARCH_RECEIVERS):
            raise RuntimeError("The search listens to publishing in another way than this benchmark knows.")
        yield
    finally:
        for signal, receiver in disconnected:
            signal.connect(receiver)


@contextmanager
def without_search() -> Iterator[None]:
    """Within the block, publishing writes to no search index, neither the readers' nor the editors'."""
    backends = {name: {**backend, "AUTO_UPDATE": False} for name, backend in settings.WAGTAILSEARCH_BACKENDS.items()}
    with without_readers_search(), override_settings(WAGTAILSEARCH_BACKENDS=backends):
        yield


def _change(page: Page, number: int) -> None:
    page.title = f"{page.title[:200]} {number}"
    page.body = f"<p>changed words number {number}</p>{page.body}"
