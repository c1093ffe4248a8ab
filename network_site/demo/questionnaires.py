"""Makes the questionnaire of the self-assessments in every language of the site."""

from django.conf import settings
from wagtail.models import Locale

from pages.models import Questionnaire

from ..wording import Text
from .content.questionnaire import INTRODUCTION, KEY, QUESTIONS, TITLE, Question
from .translations import translate


def load_questionnaires() -> None:
    """Makes the questionnaire where it is missing; what editors changed stays."""
    if Questionnaire.objects.filter(translation_key=KEY).exists():
        return
    chosen = {code for code, _name in settings.LANGUAGES}
    first, *others = [code for code in TITLE if code in chosen]
    original = Questionnaire(
        locale=Locale.objects.get(language_code=first),
        translation_key=KEY,
        title=TITLE[first],
        introduction=INTRODUCTION[first],
        questions=[_block(question, first) for question in QUESTIONS],
    )
    original.full_clean()
    original.save()
    for language in others:
        translate(original, _words(), language)


def _block(question: Question, language: str) -> dict:
    return {
        "type": "question",
        "id": question.id,
        "value": {
            "text": question.text[language],
            "help_text": question.help_text.get(language, ""),
            "answer_kind": question.answer_kind,
            "options": [
                {"type": "item", "id": question.option_id(name), "value": label[language]}
                for name, label in question.options.items()
            ],
        },
    }


def _words() -> dict[str, list[Text]]:
    words = {"title": [TITLE], "introduction": [INTRODUCTION]}
    for question in QUESTIONS:
        path = f"questions.{question.id}"
        words[f"{path}.text"] = [question.text]
        if question.help_text:
            words[f"{path}.help_text"] = [question.help_text]
        words |= {f"{path}.options.{question.option_id(name)}": [label] for name, label in question.options.items()}
    return words
