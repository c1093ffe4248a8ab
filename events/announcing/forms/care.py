"""What there is for people to feel safe and well: yes, no, or not known, for each need."""

from collections.abc import Iterator

from django import forms
from django.utils.translation import gettext_lazy as _

from ...models import CareFact

PREFIX = "care_"
ANSWERS = [("yes", _("Yes")), ("no", _("No")), ("", _("Not known"))]


def care_fields() -> dict[str, forms.ChoiceField]:
    """A field for each need, by the name that it has in the form."""
    return {
        f"{PREFIX}{need.name.lower()}": forms.ChoiceField(
            label=need.label, choices=ANSWERS, widget=forms.RadioSelect, required=False
        )
        for need in CareFact.Need
    }


def care_facts(answers: dict[str, object]) -> Iterator[CareFact]:
    """A fact for each need about which something is known; saying no helps a reader as much as saying yes."""
    for number, need in enumerate(CareFact.Need):
        answer = answers.get(f"{PREFIX}{need.name.lower()}")
        if answer:
            yield CareFact(need=need, is_available=answer == "yes", sort_order=number)
