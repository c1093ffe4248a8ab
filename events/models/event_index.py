from dataclasses import replace
from typing import Any, ClassVar

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from pages.models import IndexPage
from search.kinds import Kind
from search.listing.choices import read_choices
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
        return "events/month.html" if read_choices(request.GET).month else "events/calendar.html"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """The list; for an address with a month, that month instead."""
        context = super().get_context(request, *args, **kwargs)
        listing = context["listing"]
        if not listing.choices.month:
            today = timezone.localdate()
            return context | {"month_url": listing.choices.in_month(f"{today:%Y-%m}").query_string()}
        everything = Listing(
            replace(listing.choices, page=1, day=""),
            listing.language,
            self.listed_kinds,
            page_size=MOST_IN_A_MONTH,
            offers_organisations=self.offers_organisations,
            ids_only=True,
        )
        return context | {"listing": everything, "calendar": MonthView(everything), "no_index": True}
