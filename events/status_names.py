"""What the states of events are called in tables of the search."""

from collections.abc import Iterable

from django.utils import translation

from .models import EventPage


def names_of_statuses(values: Iterable[str], language_code: str) -> dict[str, str]:
    """Names of states by the value that search documents keep, in a language."""
    with translation.override(language_code):
        names = {status.value: str(status.label) for status in EventPage.Status}
    return {value: names[value] for value in values if value in names}
