"""Addresses in the admin that belong to no list of objects."""

from django.urls import path

from ..tag_field.autocomplete import autocomplete
from .merge_view import MergeConceptView
from .propose import ProposeConceptView
from .transfer_views import ExportConceptsView, ImportConceptsView

urlpatterns = [
    path("concepts/autocomplete/", autocomplete, name="concept_autocomplete"),
    path("concepts/propose/", ProposeConceptView.as_view(), name="propose_concept"),
    path("concepts/import/", ImportConceptsView.as_view(), name="import_concepts"),
    path("concepts/export/<str:name>/", ExportConceptsView.as_view(), name="export_concepts"),
    path("concepts/merge/<int:pk>/", MergeConceptView.as_view(), name="merge_concept"),
]
