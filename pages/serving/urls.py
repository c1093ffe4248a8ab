"""Wagtail's addresses, with our way of serving pages."""

from django.urls import re_path
from wagtail import urls as wagtail_urls

from .serve import serve

# The last of Wagtail's own is the one that serves pages.
urlpatterns = [
    *wagtail_urls.urlpatterns[:-1],
    re_path(wagtail_urls.serve_pattern, serve, name="wagtail_serve"),
]
