"""How long readers wait: whole pages through Django, from the address to the finished answer."""

from collections.abc import Iterable

from django.test import Client
from django.urls import reverse
from django.utils import translation

from .questions import Question
from .timing import Durations


def measure(view: str, questions: Iterable[Question], rounds: int) -> dict[str, Durations]:
    """The durations by group of questions; one answer before them all warms what a process reads once.

    Raises RuntimeError when an answer is not the page that was asked for.
    """
    client = Client()
    questions = list(questions)
    for question in questions[:1]:
        _ask(client, view, question)
    durations: dict[str, Durations] = {}
    for _ in range(rounds):
        for question in questions:
            with durations.setdefault(question.group, Durations()).measure():
                _ask(client, view, question)
    return durations


def _ask(client: Client, view: str, question: Question) -> None:
    with translation.override(question.language):
        address = reverse(view)
    answer = client.get(address, question.parameters, headers={"host": "localhost"})
    if answer.status_code != 200:
        raise RuntimeError(f"{address} {question.parameters} answered {answer.status_code}.")
