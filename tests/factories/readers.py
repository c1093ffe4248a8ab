from factory.django import DjangoModelFactory

from pages.feedback.models import Feedback


class FeedbackFactory(DjangoModelFactory):
    """A message that has come and is not mailed yet."""

    problem = "The map does not open."
    language = "en"

    class Meta:
        model = Feedback
