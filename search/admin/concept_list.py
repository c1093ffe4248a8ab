"""The curators' list of topics: search by any word in any language, and filters for what needs work."""

import django_filters
from django import forms
from django.db.models import Count, QuerySet
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.menus import MenuItem
from wagtail.admin.ui.tables import Column, NumberColumn, TitleColumn
from wagtail.admin.views.generic import IndexView
from wagtail.admin.widgets.button import Button

from ..models import Concept, ConceptGroup
from ..vocabulary.finding import find_concepts
from .languages import site_languages

USED, UNUSED = "used", "unused"


def group_choices() -> list[tuple[int, str]]:
    """Groups by their names in the curator's language."""
    return [(group.pk, group.label_in(get_language())) for group in ConceptGroup.objects.with_labels()]


class ConceptFilterSet(WagtailFilterSet):
    """Filters of the list of topics."""

    group = django_filters.ChoiceFilter(label=gettext_lazy("Group"), choices=group_choices)
    missing = django_filters.ChoiceFilter(
        label=gettext_lazy("No name yet in"), choices=site_languages, method="filter_missing"
    )
    use = django_filters.ChoiceFilter(
        label=gettext_lazy("Use"),
        choices=[(USED, gettext_lazy("On pages")), (UNUSED, gettext_lazy("On no page"))],
        method="filter_use",
        widget=forms.RadioSelect,
        empty_label=gettext_lazy("All"),
    )

    class Meta:
        model = Concept
        fields = ("group", "missing", "use")

    def filter_missing(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        return queryset.without_label_in(value)

    def filter_use(self, queryset: QuerySet, name: str, value: str) -> QuerySet:
        return queryset.filter(page_count=0) if value == UNUSED else queryset.filter(page_count__gt=0)


class ConceptIndexView(IndexView):
    """Topics by name in the curator's language. Queries do not grow with the rows."""

    filterset_class = ConceptFilterSet
    is_searchable = True
    default_ordering = "name"

    def get_base_queryset(self) -> QuerySet[Concept]:
        concepts = Concept.objects.with_labels().select_related("group", "broader")
        concepts = concepts.prefetch_related("group__labels", "broader__labels")
        return concepts.annotate(page_count=Count("page_items"))

    def search_queryset(self, queryset: QuerySet[Concept]) -> QuerySet[Concept]:
        if not self.is_searching:
            return queryset
        found = find_concepts(self.search_query, get_language(), limit=1000)
        return queryset.filter(pk__in=[each.concept.pk for each in found])

    @cached_property
    def columns(self) -> list[Column]:
        title_class = self._get_title_column_class(TitleColumn)
        return [
            title_class("name", label=_("Name"), accessor=_name, sort_key="name", get_url=self.get_edit_url),
            Column("group", label=_("Group"), accessor=lambda concept: _name(concept.group)),
            Column("broader", label=_("Wider topic"), accessor=lambda concept: _name(concept.broader)),
            NumberColumn("page_count", label=_("Pages"), accessor="page_count", sort_key="page_count"),
            Column("missing", label=_("No name yet in"), accessor=_missing_languages),
        ]

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        buttons = [
            Button(_("Export as CSV"), url=reverse("export_concepts", args=["csv"]), icon_name="download", priority=20),
            Button(
                _("Export the groups as CSV"),
                url=reverse("export_concepts", args=["groups"]),
                icon_name="download",
                priority=21,
            ),
            Button(
                _("Export as SKOS (Turtle)"),
                url=reverse("export_concepts", args=["turtle"]),
                icon_name="download",
                priority=22,
            ),
        ]
        if self.user_has_permission("add") and self.user_has_permission("change"):
            buttons.append(Button(_("Import topics"), url=reverse("import_concepts"), icon_name="upload", priority=10))
        return buttons

    def get_list_more_buttons(self, instance: Concept) -> list[MenuItem]:
        buttons = super().get_list_more_buttons(instance)
        if self.user_has_permission("delete") and self.user_has_permission("change"):
            url = reverse("merge_concept", args=[instance.pk])
            buttons.append(MenuItem(_("Merge into another topic"), url=url, icon_name="resubmit", priority=25))
        buttons.append(
            MenuItem(_("Show the topic page"), url=instance.get_absolute_url(), icon_name="view", priority=40)
        )
        return buttons


def _name(named: Concept | ConceptGroup | None) -> str:
    return capfirst(named.label_in(get_language())) if named else ""


def _missing_languages(concept: Concept) -> str:
    named = {label.language for label in concept.labels.all() if label.is_preferred}
    return ", ".join(name for code, name in site_languages() if code not in named)
