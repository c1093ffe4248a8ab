"""The shelves of topics: their names and their order."""

from typing import Any

from django import forms
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList
from wagtail.admin.views.generic import DeleteView, IndexView

from ..models import ConceptGroup, ConceptGroupLabel
from .languages import field_suffix, site_languages


class GroupFormBase(WagtailAdminModelForm):
    """Name in each language, short name and order."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            for label in self.instance.labels.all():
                self.initial.setdefault(f"label_{field_suffix(label.language)}", label.label)

    def clean(self) -> dict[str, Any]:
        super().clean()
        if not any(self.cleaned_data.get(f"label_{field_suffix(code)}") for code, _name in site_languages()):
            raise forms.ValidationError(_("Give the group a name in at least one language."))
        return self.cleaned_data

    @transaction.atomic
    def save(self, commit: bool = True) -> ConceptGroup:
        group = super().save(commit)
        if commit:
            for code, _name in site_languages():
                label = self.cleaned_data.get(f"label_{field_suffix(code)}")
                if label:
                    ConceptGroupLabel.objects.update_or_create(group=group, language=code, defaults={"label": label})
                else:
                    group.labels.filter(language=code).delete()
        return group


def _label_fields() -> dict[str, forms.Field]:
    return {
        f"label_{field_suffix(code)}": forms.CharField(label=name, max_length=100, required=False)
        for code, name in site_languages()
    }


GroupForm = type("GroupForm", (GroupFormBase,), _label_fields())


def group_edit_handler() -> ObjectList:
    """Names first, then place."""
    names = [FieldPanel(f"label_{field_suffix(code)}") for code, _name in site_languages()]
    place = [FieldPanel("slug"), FieldPanel("sort_order")]
    return ObjectList(
        [
            MultiFieldPanel(names, heading=gettext_lazy("Name")),
            MultiFieldPanel(place, heading=gettext_lazy("Place")),
        ],
        base_form_class=GroupForm,
    )


class GroupIndexView(IndexView):
    """Groups with their names, which cost no query a row."""

    def get_base_queryset(self) -> QuerySet[ConceptGroup]:
        return ConceptGroup.objects.with_labels()


class GroupDeleteView(DeleteView):
    """Deleting an empty group; one that holds topics stays."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.user_has_permission("delete") and self.object.concepts.exists():
            message = _("“%(group)s” cannot be deleted: it holds topics. Move them to another group first.")
            messages.error(request, message % {"group": self.object.label_in(get_language())})
            return redirect("concept_groups:index")
        return super().dispatch(request, *args, **kwargs)
