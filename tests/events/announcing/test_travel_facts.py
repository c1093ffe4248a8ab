"""When people arrive and leave, whether they sleep alone, and who else may ask."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from events.models import EventPage
from tests.conftest import SiteTree
from tests.factories import EventPageFactory, OrganisationPageFactory, published
from tests.pages.reading import fact, read


@pytest.fixture
def journey(site: SiteTree) -> EventPage:
    return EventPageFactory(
        parent=published(OrganisationPageFactory()),
        kind="mobility",
        arrives_on=date(2040, 9, 19),
        departs_on=date(2040, 9, 25),
        single_rooms=EventPage.SingleRooms.SOME,
        accommodation="A guest house",
        eligible_countries=["EE"],
        others_may_ask=True,
    )


def test_page_tells_them(client, journey: EventPage) -> None:
    soup = read(client, journey)
    assert fact(soup, "Day of arrival") == "19 September 2040"
    assert fact(soup, "Day of departure") == "25 September 2040"
    assert fact(soup, "Where people stay") == "A guest house Some single rooms: ask for one"
    assert fact(soup, "People from") == "Estonia People from other countries may ask too."


def test_nobody_leaves_before_arriving(journey: EventPage) -> None:
    journey.departs_on = date(2040, 9, 18)
    with pytest.raises(ValidationError) as caught:
        journey.clean()
    assert caught.value.message_dict == {"departs_on": ["People cannot leave before they arrive."]}
