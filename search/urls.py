"""Addresses of the search: plain views in every language, beside the page tree."""

from django.urls import path

from .views.suggest import suggest
from .views.topics import topic, topics

urlpatterns = [
    path("topics/", topics, name="topics"),
    path("topics/<slug:slug>/", topic, name="topic"),
    path("search/suggest/", suggest, name="search_suggest"),
]
