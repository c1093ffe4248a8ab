"""The form of a self-assessment: one field group a question of the chosen questionnaire."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django import forms
from django.utils.translation import gettext_lazy as _

from pages.partners.confinement.references import ConfinedPageForm

if TYPE_CHECKING:
    from ..models import Questionnaire


@dataclass(frozen=True)
class Question:
    """A question with its options as (id, words), read from a questionnaire's block."""

    id: str
    text: str
    help_text: str
    answer_kind: str
    options: list[tuple[str, str]] = field(default_factory=list)


def questions_of(questionnaire: "Questionnaire") -> list[Question]:
    """The questions in order; their ids are the same in every language of the questionnaire."""
    return [
        Question(
            id=block.id,
            text=block.value["text"],
            help_text=block.value["help_text"],
            answer_kind=block.value["answer_kind"],
            options=[(option.id, option.value) for option in block.value["options"].bound_blocks],
        )
        for block in questionnaire.questions
    ]


class SelfAssessmentForm(ConfinedPageForm):
    """Adds ``answer_<id>_chosen`` and ``answer_<id>_text`` for each question and keeps them as the page's answers."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.questions: list[Question] = []
        if questionnaire := self._questionnaire():
            self.questions = questions_of(questionnaire)
            self._add_answer_fields()

    def _questionnaire(self) -> "Questionnaire | None":
        choices = self.fields["questionnaire"].queryset if "questionnaire" in self.fields else None
        if choices is None:
            return None
        own = choices.filter(locale=self.instance.locale_id) if self.instance.locale_id else choices
        if own.exists() and not self.instance.pk:
            self.fields["questionnaire"].queryset = own
        if self.is_bound and (chosen := self.data.get(self.add_prefix("questionnaire"), "")).isdigit():
            return choices.filter(pk=chosen).first()
        if self.instance.questionnaire_id:
            return self.instance.questionnaire
        if own.count() == 1:
            self.initial["questionnaire"] = own.get().pk
            return own.get()
        return None

    def _add_answer_fields(self) -> None:
        given = {str(answer.question_id): answer for answer in self.instance.answers.all()}
        for question in self.questions:
            answer = given.get(question.id)
            if question.options:
                field_class, widget = (
                    (forms.ChoiceField, forms.RadioSelect)
                    if question.answer_kind == "one"
                    else (forms.MultipleChoiceField, forms.CheckboxSelectMultiple)
                )
                chosen = answer.chosen if answer else []
                self.fields[f"answer_{question.id}_chosen"] = field_class(
                    choices=question.options,
                    widget=widget,
                    required=False,
                    label=question.text,
                    help_text=question.help_text,
                    initial=(chosen[:1] or [""])[0] if question.answer_kind == "one" else chosen,
                )
            self.fields[f"answer_{question.id}_text"] = forms.CharField(
                widget=forms.Textarea(attrs={"rows": 4}),
                required=False,
                label=_("In your words") if question.options else question.text,
                help_text="" if question.options else question.help_text,
                initial=answer.text if answer else "",
            )

    def answer_fields(self) -> list[list[forms.BoundField]]:
        """The bound fields of each question, in order."""
        names = [(f"answer_{question.id}_chosen", f"answer_{question.id}_text") for question in self.questions]
        return [[self[name] for name in pair if name in self.fields] for pair in names]

    def save(self, commit: bool = True) -> Any:
        if self.questions:
            self._keep_answers()
        return super().save(commit=commit)

    def _keep_answers(self) -> None:
        given = {str(answer.question_id): answer for answer in self.instance.answers.all()}
        answer_model = self.instance._meta.model.answers.rel.related_model
        rows = []
        for position, question in enumerate(self.questions):
            row = given.get(question.id) or answer_model(question_id=question.id, locale=self.instance.locale)
            chosen = self.cleaned_data.get(f"answer_{question.id}_chosen") or []
            row.chosen = [chosen] if isinstance(chosen, str) else list(chosen)
            row.text = self.cleaned_data.get(f"answer_{question.id}_text", "")
            row.sort_order = position
            rows.append(row)
        self.instance.answers = rows
