from datetime import date

import factory
from factory.django import DjangoModelFactory

from pages.consents.models import ConsentRecord
from pages.feedback.models import Feedback
from pages.view_counts.models import ViewCount

from .pages import StandardPageFactory


class FeedbackFactory(DjangoModelFactory):
    """A message that has come and is not mailed yet."""

    problem = "The map does not open."
    language = "en"

    class Meta:
        model = Feedback


class ViewCountFactory(DjangoModelFactory):
    """The readers of one day."""

    page = factory.SubFactory(StandardPageFactory)
    language = "en"
    day = date(2026, 5, 4)
    times = 25

    class Meta:
        model = ViewCount


class ConsentRecordFactory(DjangoModelFactory):
    """Of a contact person, as it was written down when the page went out."""

    kind = ConsentRecord.Kind.CONTACT
    about = "Toivola ry"
    person_name = "Aino Virtanen"
    given_on = date(2024, 1, 1)
    until = date(2024, 12, 31)

    class Meta:
        model = ConsentRecord
