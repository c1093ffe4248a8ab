"""How long editors wait for their search: choosing a page, and searching in the explorer."""

from django.contrib.auth import get_user_model
from django.test import Client
from django.urls import reverse

from .timing import Durations

_VIEWS = {"page chooser": "wagtailadmin_choose_page_search", "explorer": "wagtailadmin_pages:search"}
_NAME = "benchmark"


def measure_editing(words: list[str], rounds: int) -> dict[str, Durations]:
    """The durations of both views for each word, and for its first letter, as typing begins."""
    editor, _created = get_user_model().objects.get_or_create(
        username=_NAME, defaults={"is_superuser": True, "is_staff": True}
    )
    client = Client()
    client.force_login(editor)
    durations: dict[str, Durations] = {}
    for name, view in _VIEWS.items():
        _ask(client, view, words[0])
        for group, texts in ((name, words), (f"{name}, one letter", sorted({word[0] for word in words}))):
            durations[group] = Durations()
            for text in texts * rounds:
                with durations[group].measure():
                    _ask(client, view, text)
    editor.delete()
    return durations


def _ask(client: Client, view: str, text: str) -> None:
    answer = client.get(reverse(view), {"q": text}, headers={"host": "localhost"})
    if answer.status_code != 200:
        raise RuntimeError(f"{view} answered {answer.status_code} to {text!r}.")
