"""Addresses in the admin that belong to no list of objects."""

from django.urls import path

from ..tag_field.autocomplete import autocomplete
from .propose import ProposeConceptView

urlpatterns = [
    path("concepts/autocomplete/", autocomplete, name="concept_autocomplete"),
    path("concepts/propose/", ProposeConceptView.as_view(), name="propose_concept"),
]
