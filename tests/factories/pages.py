from datetime import date
from typing import Any
from uuid import uuid4

import factory
import wagtail_factories
from factory.django import DjangoModelFactory
from wagtail.models import Locale

from pages import models as pages


class HubImageFactory(DjangoModelFactory):
    """A picture that everybody may see and that is large enough to lead a page."""

    title = factory.Sequence(lambda n: f"Picture {n}")
    description = "A path through a forest"
    people_consent = "none"
    file = factory.django.ImageField(width=960, height=640, color="green", filename="picture.png", format="PNG")

    class Meta:
        model = pages.HubImage
        skip_postgeneration_save = True

    @factory.post_generation
    def hash_of_file(self, create: bool, extracted: None, **kwargs: Any) -> None:
        """Wagtail remembers copies by it, longer than a test lasts: with one of its own no picture gets another's."""
        if create:
            self.file_hash = uuid4().hex
            self.save(update_fields=["file_hash"])


class BasePageFactory(wagtail_factories.PageFactory):
    title = factory.Sequence(lambda n: f"Page {n}")
    slug = factory.Sequence(lambda n: f"page-{n}")
    summary = "A plain sentence."

    class Meta:
        abstract = True

    class Params:
        language = "en"


class StandardPageFactory(BasePageFactory):
    body = "<p>Text.</p>"
    parent = factory.LazyAttribute(lambda o: pages.HomePage.objects.get(locale__language_code=o.language))

    class Meta:
        model = pages.StandardPage


class OrganisationPageFactory(BasePageFactory):
    title = factory.Sequence(lambda n: f"Organisation {n}")
    legal_name = factory.LazyAttribute(lambda o: o.title)
    kind = pages.OrganisationPage.OrganisationKind.ASSOCIATION
    country = "FI"
    parent = factory.LazyAttribute(lambda o: pages.OrganisationIndexPage.objects.get(locale__language_code=o.language))

    class Meta:
        model = pages.OrganisationPage


class BelowOrganisation(BasePageFactory):
    """Pages that lie below an organisation; a new one in their language where none is given."""

    parent = factory.LazyAttribute(lambda o: OrganisationPageFactory(language=o.language))

    class Meta:
        abstract = True


class ContactFactory(DjangoModelFactory):
    page = factory.SubFactory(OrganisationPageFactory)
    role = "Training coordinator"
    mailbox = "info@example.org"

    class Meta:
        model = pages.Contact


def question(text: str, answer_kind: str = "text", options: tuple[str, ...] = (), **value: Any) -> dict:
    """A question as a questionnaire stores it, with new ids for itself and its options."""
    rows = [{"type": "item", "value": option, "id": str(uuid4())} for option in options]
    value = {"text": text, "help_text": "", "answer_kind": answer_kind, "options": rows, **value}
    return {"type": "question", "value": value, "id": str(uuid4())}


class QuestionnaireFactory(DjangoModelFactory):
    title = "Looking at our own work"
    locale = factory.LazyFunction(lambda: Locale.objects.get(language_code="en"))
    questions = factory.LazyFunction(lambda: [question("How do you keep quality?")])

    class Meta:
        model = pages.Questionnaire


class SelfAssessmentPageFactory(BelowOrganisation):
    questionnaire = factory.SubFactory(QuestionnaireFactory)
    answered_on = date(2024, 8, 7)
    valid_until = date(2025, 8, 7)

    class Meta:
        model = pages.SelfAssessmentPage


class AnswerFactory(DjangoModelFactory):
    page = factory.SubFactory(SelfAssessmentPageFactory)
    question_id = factory.LazyAttribute(lambda o: o.page.questionnaire.questions[0].id)
    text = "We ask people how they are."

    class Meta:
        model = pages.Answer
