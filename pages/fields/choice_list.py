from collections.abc import Callable, Iterable
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

Options = Callable[[], Iterable[tuple[str, str]]]


class ChoiceListWidget(forms.CheckboxSelectMultiple):
    """Boxes to tick in columns."""

    class Media:
        css: ClassVar[dict[str, list[str]]] = {"all": ["pages/choice-list.css"]}

    def __init__(self, attrs: dict[str, str] | None = None, **kwargs: Any) -> None:
        super().__init__({"class": "choice-list", **(attrs or {})}, **kwargs)


class ChoiceListField(models.JSONField):
    """Several codes out of a list (countries, languages, …), stored as a JSON list in the order of the list.

    ``options`` is called for each form, so that names appear in the editor's language.
    """

    def __init__(self, *args: Any, options: Options | None = None, **kwargs: Any) -> None:
        self.options = options
        kwargs.setdefault("default", list)
        kwargs.setdefault("blank", True)
        super().__init__(*args, **kwargs)

    def deconstruct(self) -> tuple[str, str, list, dict]:
        # The options are code, not schema: a longer list must not ask for a migration.
        return super().deconstruct()

    def formfield(self, **kwargs: Any) -> forms.Field:
        field = forms.MultipleChoiceField(
            choices=self.options or (),
            required=not self.blank,
            label=kwargs.get("label", capfirst(self.verbose_name)),
            help_text=kwargs.get("help_text", self.help_text),
            widget=kwargs.get("widget", ChoiceListWidget),
        )
        field.initial = []
        return field

    def validate(self, value: Any, model_instance: models.Model | None) -> None:
        if self.options:
            known = {code for code, _name in self.options()}
            if unknown := [code for code in value or [] if code not in known]:
                raise ValidationError(
                    _("%(codes)s is not in the list. Choose from the list."),
                    params={"codes": ", ".join(map(str, unknown))},
                )
        super().validate(value or [], model_instance)
