"""Addresses of the search: plain views in every language, beside the page tree."""

from django.urls import path, re_path

from .views.exports import search_csv, search_json
from .views.feeds import page_ics, search_ics, search_rss
from .views.search_page import search_page
from .views.suggest import suggest
from .views.topics import topic, topics

urlpatterns = [
    path("search/", search_page, name="search"),
    path("search/suggest/", suggest, name="search_suggest"),
    path("search/feed.rss", search_rss, name="search_rss"),
    path("search/calendar.ics", search_ics, name="search_ics"),
    # A number that every database can hold.
    re_path(r"^search/page/(?P<page_id>[0-9]{1,18})\.ics$", page_ics, name="page_ics"),
    path("search/list.json", search_json, name="search_json"),
    path("search/list.csv", search_csv, name="search_csv"),
    path("topics/", topics, name="topics"),
    path("topics/<slug:slug>/", topic, name="topic"),
]
