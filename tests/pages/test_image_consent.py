"""Pictures of people are shown only as long as these people agree."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from pages.models import HubImage

pytestmark = pytest.mark.django_db  # a new picture looks up its collection

LAST_DAY = date(2027, 3, 31)


@pytest.mark.parametrize(
    ("consent", "until", "on", "shown"),
    [
        ("none", None, date(2030, 1, 1), True),
        ("consented", None, date(2030, 1, 1), True),
        ("consented", LAST_DAY, LAST_DAY, True),
        ("consented", LAST_DAY, date(2027, 4, 1), False),
        ("", None, date(2027, 1, 1), False),
    ],
    ids=["nobody shown", "without end", "on the last day", "a day later", "nobody asked"],
)
def test_picture_may_be_shown(consent: str, until: date | None, on: date, shown: bool) -> None:
    assert HubImage(people_consent=consent, consent_until=until).may_be_shown(on) is shown


def test_consent_cannot_end_where_nobody_is_shown() -> None:
    with pytest.raises(ValidationError, match="only where people agreed"):
        HubImage(people_consent="none", consent_until=LAST_DAY).clean()


def test_picture_without_description_is_decorative() -> None:
    assert HubImage(title="IMG_2041.jpg").default_alt_text == ""
    assert HubImage(title="IMG_2041.jpg", description="A path in a forest").default_alt_text == "A path in a forest"
