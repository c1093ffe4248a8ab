from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from search.kinds import Kind
from search.listing.choices import Choices, read_choices
from search.listing.listing import Listing

from ..maps.chosen import map_of_list
from .base import BasePage


class IndexPage(BasePage):
    """A list of everything of some kinds, wherever in the tree it lies, one row per translation group."""

    search_kind = None
    #: The kinds of content that this page lists.
    listed_kinds: ClassVar[tuple[Kind, ...]] = ()
    #: Whether readers can filter by organisation.
    offers_organisations: ClassVar[bool] = False
    parent_page_types: ClassVar[list[str]] = ["pages.HomePage"]

    class Meta:
        abstract = True

    def get_template(self, request: HttpRequest, *args: Any, **kwargs: Any) -> str:
        """One template for all lists; Wagtail would look for one by the name of each model."""
        return "pages/index_page.html"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        listing = self.get_listing(read_choices(request.GET))
        one_kind = len(self.listed_kinds) == 1
        return super().get_context(request, *args, **kwargs) | {"listing": listing, "hide_kind": one_kind}

    def get_listing(self, choices: Choices, **how: Any) -> Listing:
        """What the page shows to its reader for what they chose; ``how`` goes on to ``Listing``."""
        language = get_language() or "en"
        return Listing(choices, language, self.listed_kinds, offers_organisations=self.offers_organisations, **how)


class OrganisationIndexPage(IndexPage):
    """The partners of the network; organisation pages are made below it."""

    listed_kinds = (Kind.ORGANISATION,)
    max_count_per_parent = 1
    subpage_types: ClassVar[list[str]] = ["pages.OrganisationPage"]

    class Meta:
        verbose_name = _("list of organisations")

    def get_template(self, request: HttpRequest, *args: Any, **kwargs: Any) -> str:
        return "pages/organisation_index.html"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The list and, above its first page, the map of the organisations in it."""
        context = super().get_context(request, *args, **kwargs)
        return context | {"where": map_of_list(context["listing"])}
