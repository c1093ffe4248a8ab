"""Addresses of the search: plain views in every language, beside the page tree."""

from django.urls import path

from .views.suggest import suggest

urlpatterns = [
    path("search/suggest/", suggest, name="search_suggest"),
]
