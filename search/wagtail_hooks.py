"""What the search adds to Wagtail's admin."""

from django.urls import URLPattern
from wagtail import hooks

from .admin.urls import urlpatterns
from .admin.viewsets import TopicsMenu


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    return urlpatterns


@hooks.register("register_admin_viewset")
def topics_menu() -> TopicsMenu:
    return TopicsMenu()
