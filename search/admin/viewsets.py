"""The "Topics" menu of the admin and what lies below it."""

from typing import Any, ClassVar

from django.urls import URLPattern, path
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import ObjectList
from wagtail.admin.ui.tables import DateColumn
from wagtail.admin.viewsets.model import ModelViewSet, ModelViewSetGroup

from ..models import Concept, ConceptGroup, ConceptProposal, UnansweredQuestion
from .concept_form import concept_edit_handler
from .concept_list import ConceptIndexView
from .concept_views import ConceptCreateView, ConceptDeleteView, ConceptEditView
from .groups import GroupDeleteView, GroupIndexView, group_edit_handler
from .proposals import DecideView, ProposalIndexView
from .unanswered import UnansweredIndexView


class ConceptViewSet(ModelViewSet):
    """Topics."""

    model = Concept
    name = "concepts"
    icon = "tag"
    list_per_page = 50
    copy_view_enabled = False
    index_view_class = ConceptIndexView
    add_view_class = ConceptCreateView
    edit_view_class = ConceptEditView
    delete_view_class = ConceptDeleteView

    @cached_property
    def edit_handler(self) -> ObjectList:
        return concept_edit_handler()


class ConceptGroupViewSet(ModelViewSet):
    """Groups of topics."""

    model = ConceptGroup
    name = "concept_groups"
    icon = "folder-open-inverse"
    copy_view_enabled = False
    list_display: ClassVar = ["__str__", "sort_order"]
    ordering = "sort_order"
    index_view_class = GroupIndexView
    delete_view_class = GroupDeleteView

    @cached_property
    def edit_handler(self) -> ObjectList:
        return group_edit_handler()


class ConceptProposalViewSet(ModelViewSet):
    """Words that editors proposed."""

    model = ConceptProposal
    name = "concept_proposals"
    icon = "help"
    list_display: ClassVar = [
        "word",
        "language",
        "status",
        "proposed_by",
        DateColumn("created_at", label=_("Proposed"), sort_key="created_at"),
    ]
    index_view_class = ProposalIndexView
    form_fields: ClassVar = ["status"]

    def get_index_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        nowhere = dict.fromkeys(("add_url_name", "delete_url_name", "copy_url_name", "inspect_url_name"))
        return super().get_index_view_kwargs(**nowhere, **kwargs)

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("<int:pk>/", DecideView.as_view(), name="edit"),
        ]


class UnansweredViewSet(ModelViewSet):
    """What readers searched for and did not find. Rows come from the search page; curators may take one away."""

    model = UnansweredQuestion
    name = "unanswered_questions"
    menu_label = _("Searched and not found")
    icon = "search"
    copy_view_enabled = False
    index_view_class = UnansweredIndexView
    list_per_page = 50
    list_export: ClassVar = ["question", "language", "week", "times"]
    export_filename = "searched-and-not-found"
    form_fields: ClassVar = ["question"]

    def get_index_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_index_view_kwargs(**dict.fromkeys(("add_url_name", "edit_url_name")), **kwargs)

    def get_delete_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_delete_view_kwargs(usage_url_name=None, **kwargs)

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("delete/<int:pk>/", self.delete_view, name="delete"),
        ]


class TopicsMenu(ModelViewSetGroup):
    """Everything curators work with."""

    menu_label = _("Topics")
    menu_name = "topics"
    menu_icon = "tag"
    menu_order = 350
    items = (ConceptViewSet, ConceptGroupViewSet, ConceptProposalViewSet, UnansweredViewSet)
