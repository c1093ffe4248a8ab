"""What every feed of a list needs: its entries, its name and its addresses."""

from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import get_language

from ..kinds import Kind
from ..listing.choices import read_choices
from ..listing.listing import Listing
from ..listing.titles import list_title
from ..models.language import language_tag
from .entries import Entry, entries_of, writable


class FeedSource:
    """The list that a request asks for, in pages of ``size`` entries, for readers of the active language.

    ``sort`` fixes the order whatever the address says; ``kinds`` are the only ones that the feed tells of;
    ``everything`` names the list where nothing is chosen.
    """

    def __init__(
        self,
        request: HttpRequest,
        url_name: str,
        *,
        size: int,
        sort: str = "",
        kinds: Iterable[Kind] = (),
        everything: str = "",
    ) -> None:
        self.request = request
        self.url_name = url_name
        self.language = get_language() or "en"
        self.everything = everything
        self.choices = read_choices(request.GET)
        asked = replace(self.choices, sort=sort, page=1) if sort else self.choices
        self.listing = Listing(asked, self.language, kinds, page_size=size, with_counts=False)

    @cached_property
    def entries(self) -> list[Entry]:
        return entries_of(self.listing.documents, self.language, self.request.build_absolute_uri)

    @cached_property
    def title(self) -> str:
        """The name of the list and of the site."""
        context = {"title": list_title(self.choices, self.listing.chips, self.everything)}
        return writable(render_to_string("search/feed_title.txt", context, self.request).strip())

    @property
    def language_tag(self) -> str:
        return language_tag(self.language)

    @property
    def list_url(self) -> str:
        """Full address of the list as a page."""
        return self._full_url("search", page=1)

    @property
    def feed_url(self) -> str:
        return self._full_url(self.url_name, page=self.listing.pagination.current)

    @property
    def next_url(self) -> str:
        """Full address of the next page of the feed; empty on the last one."""
        pages = self.listing.pagination
        return self._full_url(self.url_name, page=pages.current + 1) if pages.current < pages.last else ""

    def _full_url(self, url_name: str, page: int) -> str:
        query = self.choices.query_string(page=page)
        return self.request.build_absolute_uri(reverse(url_name) + ("" if query == "?" else query))
