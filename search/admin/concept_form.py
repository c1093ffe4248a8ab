"""The curators' form of one topic: its place, and its words in each language of the site."""

import re
from collections.abc import Iterator
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.forms.models import ModelChoiceIterator
from django.utils.text import capfirst, slugify
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList

from ..analysis.folding import fold
from ..models import Concept, ConceptGroup, ConceptRedirect
from ..models.language import FALLBACK_LANGUAGE, wording_for
from ..signals import announce
from ..vocabulary.checking import MAX_LABEL, problem_with_word
from ..vocabulary.entries import SEPARATOR
from ..vocabulary.hierarchy import is_at_or_below
from ..vocabulary.labelling import set_definitions, set_labels
from ..vocabulary.merging import change_slug
from .languages import field_suffix, site_languages


class ChoicesByLabel(ModelChoiceIterator):
    """Choices in the order of what is shown, not of what is stored."""

    def __iter__(self) -> Iterator[tuple[Any, str]]:
        empty = [("", self.field.empty_label)] if self.field.empty_label is not None else []
        choices = (self.choice(each) for each in self.queryset.all())
        yield from [*empty, *sorted(choices, key=lambda choice: fold(choice[1]))]


class LocalisedChoiceField(forms.ModelChoiceField):
    """A choice of topics or groups by their names in the curator's language, in alphabetical order."""

    iterator = ChoicesByLabel

    def label_from_instance(self, obj: Concept | ConceptGroup) -> str:
        return capfirst(obj.label_in(get_language()))


class ConceptFormBase(WagtailAdminModelForm):
    """Place and words of a topic. Words in languages that the site does not speak stay as they are."""

    group = LocalisedChoiceField(ConceptGroup.objects.with_labels(), required=False, label=gettext_lazy("Group"))
    broader = LocalisedChoiceField(
        Concept.objects.with_labels(),
        required=False,
        label=gettext_lazy("Wider topic"),
        help_text=gettext_lazy("The topic of which this one is a part or a kind."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["slug"].required = False
        self.fields["slug"].help_text = _("Leave it empty for a new topic: it is made from the name.")
        self.old_slug = self.instance.slug
        if self.instance.pk:
            self.fields["broader"].queryset = self.fields["broader"].queryset.exclude(pk=self.instance.pk)
            self._show_words()

    def _show_words(self) -> None:
        labels = {each.language: each.label for each in self.instance.labels.all() if each.is_preferred}
        definitions = {each.language: each.text for each in self.instance.definitions.all()}
        for code, _name in site_languages():
            suffix = field_suffix(code)
            self.initial.setdefault(f"label_{suffix}", labels.get(code, ""))
            self.initial.setdefault(f"synonyms_{suffix}", "\n".join(self.instance.synonyms_in(code)))
            self.initial.setdefault(f"definition_{suffix}", definitions.get(code, ""))

    def clean_broader(self) -> Concept | None:
        broader = self.cleaned_data["broader"]
        if broader and self.instance.pk and is_at_or_below(broader, self.instance):
            raise ValidationError(_("This topic lies below the one you edit. A topic cannot be wider than itself."))
        return broader

    def clean(self) -> dict[str, Any]:
        super().clean()
        self.words = {code: self._clean_words(code) for code, _name in site_languages()}
        self._clean_name()
        self._clean_slug()
        return self.cleaned_data

    def _clean_words(self, code: str) -> tuple[str, list[str]]:
        suffix = field_suffix(code)
        label = self._one_line(f"label_{suffix}")
        lines = re.split(rf"[\n{SEPARATOR}]", self.cleaned_data.get(f"synonyms_{suffix}") or "")
        synonyms = [" ".join(line.split()) for line in lines if line.strip()]
        for name, words in ((f"label_{suffix}", [label]), (f"synonyms_{suffix}", synonyms)):
            for problem in filter(None, map(problem_with_word, words)):
                self.add_error(name, problem)
        return label, synonyms

    def _one_line(self, name: str) -> str:
        return " ".join((self.cleaned_data.get(name) or "").split())

    def _clean_name(self) -> None:
        """The name by which lists of tags know the topic: the English label, or the first there is; each only once."""
        here = {code: label for code, (label, _synonyms) in self.words.items()}
        if self.instance.pk:
            others = {each.language: each.label for each in self.instance.labels.all() if each.is_preferred}
            here = others | here
        name = wording_for({code: label for code, label in here.items() if label}, FALLBACK_LANGUAGE)
        if not name:
            raise ValidationError(_("Give the topic a name in at least one language."))
        namesakes = Concept.objects.filter(name__iexact=name).exclude(pk=self.instance.pk)
        if namesakes.exists():
            raise ValidationError(_("Another topic has the name “%(name)s”. Merge the two instead.") % {"name": name})
        self.instance.name = name

    def _clean_slug(self) -> None:
        if "slug" in self.errors:
            return
        slug = self.cleaned_data.get("slug") or slugify(fold(self.instance.name))[:MAX_LABEL]
        self.cleaned_data["slug"] = slug
        if not slug:
            self.add_error("slug", _("Write a short name in the letters a to z."))
            return
        taken = ConceptRedirect.objects.filter(old_slug=slug).exclude(concept=self.instance.pk, old_id__isnull=True)
        if taken.exists():
            self.add_error("slug", _("This address leads to a merged topic. Choose another one."))

    @transaction.atomic
    def save(self, commit: bool = True) -> Concept:
        if not commit:
            return super().save(commit=False)
        concept, slug = self.instance, self.cleaned_data["slug"]
        if concept.pk:
            concept.slug = self.old_slug
            change_slug(concept, slug)
        concept = super().save()
        set_labels(concept, {code: (label or None, synonyms) for code, (label, synonyms) in self.words.items()})
        definitions = {code: self._definition(code) for code in self.words}
        set_definitions(concept, definitions)
        announce([concept.pk])
        return concept

    def _definition(self, code: str) -> str:
        return (self.cleaned_data.get(f"definition_{field_suffix(code)}") or "").strip()


def _word_fields() -> dict[str, forms.Field]:
    fields: dict[str, forms.Field] = {}
    for code, _name in site_languages():
        suffix = field_suffix(code)
        fields[f"label_{suffix}"] = forms.CharField(label=gettext_lazy("Name"), max_length=MAX_LABEL, required=False)
        fields[f"synonyms_{suffix}"] = forms.CharField(
            label=gettext_lazy("Other words for the same"),
            help_text=gettext_lazy("One a line. Readers and editors find the topic by these too."),
            widget=forms.Textarea(attrs={"rows": 3}),
            required=False,
        )
        fields[f"definition_{suffix}"] = forms.CharField(
            label=gettext_lazy("What it means"), widget=forms.Textarea(attrs={"rows": 2}), required=False
        )
    return fields


#: The form with fields for each language of the site.
ConceptForm = type("ConceptForm", (ConceptFormBase,), _word_fields())


def concept_edit_handler() -> ObjectList:
    """Languages first, each with its words together; then the topic's place among the others."""
    languages = [
        MultiFieldPanel(
            [FieldPanel(f"{name}_{field_suffix(code)}") for name in ("label", "synonyms", "definition")],
            heading=language,
        )
        for code, language in site_languages()
    ]
    place = MultiFieldPanel(
        [FieldPanel("group"), FieldPanel("broader"), FieldPanel("slug")], heading=gettext_lazy("Place")
    )
    elsewhere = MultiFieldPanel(
        [FieldPanel("yso_uri"), FieldPanel("eurovoc_uri")],
        heading=gettext_lazy("The same idea elsewhere"),
        classname="collapsed",
    )
    return ObjectList([*languages, place, elsewhere], base_form_class=ConceptForm)
