"""Pages that were public and that readers may see no more."""

from django.test import Client
from wagtail.models import Page

from tests import factories as make

HIDDEN_STATES = ("draft", "expired", "restricted", "below a restricted page")


def hide(page: Page, state: str) -> None:
    """Brings a published page into one of the hidden states."""
    if state == "restricted":
        make.restricted(page)
    elif state == "below a restricted page":
        make.restricted(page.get_parent())
    else:
        page.unpublish(set_expired=state == "expired")


def assert_cannot_be_read(client: Client, page: Page, words: str) -> None:
    """Whoever is not logged in is sent away, and none of the page's own words are told."""
    response = client.get(page.get_url())
    assert response.status_code in (302, 404)
    assert words not in response.content.decode()
