from collections.abc import Iterable

from django.db import models
from django.utils import translation
from django.utils.translation import gettext_lazy as _


class PaidPart(models.TextChoices):
    """What somebody who takes part does not pay. Readers filter lists by it, under the name ``paid``."""

    TRAVEL = "travel", _("Travel")
    STAY = "stay", _("Room")
    FOOD = "food", _("Food")
    FEE = "fee", _("Fee")


def paid_choices() -> list[tuple[str, str]]:
    return list(PaidPart.choices)


def names_of_paid_parts(values: Iterable[str], language_code: str) -> dict[str, str]:
    """Names by the value that search documents keep, in a language."""
    with translation.override(language_code):
        names = {part.value: str(part.label) for part in PaidPart}
    return {value: names[value] for value in values if value in names}
