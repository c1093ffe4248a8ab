from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _

from search.models import SearchDocument

from ..forms.self_assessment import Question, questions_of
from ..linked_data.things import full_address, organization_of
from ..markup import time_of_date
from .facts import Fact, known
from .readers import documents_for_reader, link_to
from .sections import Section
from .sheet import Sheet

if TYPE_CHECKING:
    from ..models import Answer, SelfAssessmentPage


@dataclass(frozen=True, slots=True)
class Option:
    text: str
    is_ticked: bool


@dataclass(frozen=True, slots=True)
class AnsweredQuestion:
    """A question with every option, ticked or not, and the answer in words."""

    help_text: str
    options: list[Option]
    text: str


class SelfAssessmentSheet(Sheet):
    """An organisation's answers in words; an option that nobody ticked is shown as plainly as the others."""

    page: "SelfAssessmentPage"

    @property
    def facts_title(self) -> str:
        return _("About these answers")

    @property
    def badges(self) -> list[str]:
        return [] if self.page.is_valid else [_("No longer valid")]

    @cached_property
    def organisation(self) -> SearchDocument | None:
        """The public page of the organisation that answered."""
        key = self.page.organisation.translation_key
        return documents_for_reader([key], self.language).get(key)

    @property
    def linked_data(self) -> dict[str, Any]:
        """https://schema.org/Report"""
        page = self.page
        return {
            "@type": "Report",
            "@id": page.translation_key.urn,
            "headline": page.title,
            "description": page.summary,
            "url": full_address(self.request, page.get_url(self.request) or ""),
            "inLanguage": page.content_language,
            "author": organization_of(self.organisation, self.request, self.language),
            "dateCreated": page.answered_on.isoformat(),
            "expires": page.valid_until.isoformat() if page.valid_until else "",
        }

    @cached_property
    def facts(self) -> list[Fact]:
        page, organisation = self.page, self.organisation
        return known(
            [
                Fact(_("Answered by"), link_to(organisation, self.language) if organisation else ""),
                Fact(_("Answered on"), time_of_date(page.answered_on)),
                Fact(_("Valid until") if page.is_valid else _("Was valid until"), time_of_date(page.valid_until)),
                Fact(_("Questions"), self.words(page.questionnaire.title), self.words(page.questionnaire.introduction)),
            ]
        )

    @cached_property
    def sections(self) -> list[Section]:
        given = {str(answer.question_id): answer for answer in self.page.answers.all()}
        return [
            Section(
                f"question-{number}",
                self.words(question.text),
                "pages/parts/answer.html",
                _answered(question, given.get(question.id)),
            )
            for number, question in enumerate(questions_of(self.page.questionnaire), start=1)
        ]


def _answered(question: Question, answer: "Answer | None") -> AnsweredQuestion:
    chosen = set(answer.chosen) if answer else set()
    options = [Option(text, option_id in chosen) for option_id, text in question.options]
    return AnsweredQuestion(question.help_text, options, answer.text if answer else "")
