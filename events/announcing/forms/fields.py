"""Fields of the short forms."""

from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.validators import EmailValidator, URLValidator
from django.utils.html import linebreaks
from django.utils.translation import gettext_lazy as _

from pages.choices import country_choices
from pages.fields.choice_list import ChoiceListWidget


@dataclass(frozen=True, slots=True)
class WayToApply:
    """A link, or a mailbox, or neither."""

    link: str = ""
    mailbox: str = ""


class WayToApplyField(forms.CharField):
    """A link or a mail address in one field; a link may be written without https://."""

    def clean(self, value: Any) -> WayToApply:
        text = super().clean(value)
        if not text:
            return WayToApply()
        if "@" in text and "/" not in text:
            EmailValidator(_("This is no mail address. Write it as info@example.org."))(text)
            return WayToApply(mailbox=text)
        link = text if "://" in text else f"https://{text}"
        URLValidator(["http", "https"], message=_("Write a link such as https://example.org/apply, or a mailbox."))(
            link
        )
        return WayToApply(link=link)


def day(label: str, **kwargs: Any) -> forms.DateField:
    """A day, picked in the browser's own calendar."""
    widget = forms.DateInput({"type": "date"}, format="%Y-%m-%d")
    formats = ["%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y"]
    return forms.DateField(label=label, widget=widget, input_formats=formats, required=False, **kwargs)


def clock(label: str, **kwargs: Any) -> forms.TimeField:
    widget = forms.TimeInput({"type": "time"}, format="%H:%M")
    return forms.TimeField(label=label, widget=widget, input_formats=["%H:%M", "%H.%M"], required=False, **kwargs)


def words(label: str, rows: int = 3, **kwargs: Any) -> forms.CharField:
    """A few sentences without formatting."""
    return forms.CharField(label=label, widget=forms.Textarea({"rows": rows}), required=False, **kwargs)


def country(label: str) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, choices=lambda: [("", "–"), *country_choices()], required=False)


def several(label: str, **kwargs: Any) -> forms.MultipleChoiceField:
    """Boxes to tick; their choices are set for each organisation."""
    return forms.MultipleChoiceField(label=label, widget=ChoiceListWidget, required=False, **kwargs)


def number(label: str, **kwargs: Any) -> forms.IntegerField:
    return forms.IntegerField(label=label, min_value=1, max_value=10_000, required=False, **kwargs)


def as_rich_text(text: str) -> str:
    """Plain words as the HTML that a rich text field keeps."""
    return str(linebreaks(text, autoescape=True)) if text else ""
