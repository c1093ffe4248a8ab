from dataclasses import replace
from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from pages.models import IndexPage
from search.kinds import Kind
from search.listing.choices import Choices, read_month
from search.listing.listing import Listing

from ..calendar.month_view import MOST_IN_A_MONTH, MonthView


class EventIndexPage(IndexPage):
    """The calendar: events, trainings and open mobilities of all organisations, as a list or by the month."""

    listed_kinds = (Kind.EVENT, Kind.CALL, Kind.TRAINING)
    offers_organisations = True
    max_count_per_parent = 1
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = _("calendar")

    def get_template(self, request: HttpRequest, *args: Any, **kwargs: Any) -> str:
        return "events/month.html" if read_month(request.GET) else "events/calendar.html"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The list; for an address with a month, that month instead."""
        context = super().get_context(request, *args, **kwargs)
        listing = context["listing"]
        if listing.choices.month:
            return context | {"calendar": MonthView(listing), "no_index": True}
        today = timezone.localdate()
        return context | {"month_url": listing.choices.in_month(f"{today:%Y-%m}").query_string(), "with_leaf": True}

    def get_listing(self, choices: Choices, **how: Any) -> Listing:
        """A month needs all its pages at once."""
        if choices.month:
            choices = replace(choices, page=1, day="")
            how |= {"page_size": MOST_IN_A_MONTH, "ids_only": True}
        return super().get_listing(choices, **how)
