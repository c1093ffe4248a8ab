"""What the search adds to Wagtail's admin."""

from django.urls import URLPattern
from wagtail import hooks

from .admin.urls import urlpatterns


@hooks.register("register_admin_urls")
def addresses() -> list[URLPattern]:
    return urlpatterns
