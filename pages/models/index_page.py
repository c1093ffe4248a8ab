from typing import ClassVar

from django.utils.translation import gettext_lazy as _

from search.kinds import Kind

from .base import BasePage


class IndexPage(BasePage):
    """A list of everything of some kinds, wherever in the tree it lies, one row per translation group."""

    search_kind = None
    #: The kinds of content that this page lists.
    listed_kinds: ClassVar[tuple[Kind, ...]] = ()
    template = "pages/index_page.html"
    parent_page_types: ClassVar[list[str]] = ["pages.HomePage"]

    class Meta:
        abstract = True


class OrganisationIndexPage(IndexPage):
    """The partners of the network; organisation pages are made below it."""

    listed_kinds = (Kind.ORGANISATION,)
    max_count_per_parent = 1
    subpage_types: ClassVar[list[str]] = ["pages.OrganisationPage"]

    class Meta:
        verbose_name = _("list of organisations")
