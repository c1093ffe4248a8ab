from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from ..partial_dates import PartialDate


def normalise_partial_date(text: str) -> str:
    """ISO text of a typed date, month or year; raises ValidationError that says what can be written."""
    try:
        return str(PartialDate.parse(text))
    except ValueError:
        raise ValidationError(
            _("Write a day (2018-04-01), a month (2018-04) or a year (2018)."), code="partial_date"
        ) from None


class PartialDateFormField(forms.CharField):
    def clean(self, value: Any) -> str:
        text = super().clean(value)
        return normalise_partial_date(text) if text else ""


class PartialDateField(models.CharField):
    """A day, month or year as ISO 8601 text; empty where unknown. Its text sorts by time."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["max_length"] = 10
        kwargs.setdefault("blank", True)
        kwargs.setdefault(
            "help_text", _("A day (2018-04-01), a month (2018-04) or a year (2018): what the source says.")
        )
        super().__init__(*args, **kwargs)

    def formfield(self, **kwargs: Any) -> forms.Field:
        return super().formfield(**{"form_class": PartialDateFormField, **kwargs})

    def clean(self, value: Any, model_instance: models.Model | None) -> str:
        text = super().clean(value, model_instance)
        return normalise_partial_date(text) if text else ""
