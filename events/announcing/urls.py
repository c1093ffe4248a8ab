"""Addresses below the admin."""

from django.urls import path

from .views.announce import AnnounceView
from .views.copy import CopyView

admin_urls = [
    path("organisations/<int:page_id>/announce/<slug:kind>/", AnnounceView.as_view(), name="announce"),
    path("announcements/<int:page_id>/copy/", CopyView.as_view(), name="copy_announcement"),
]
