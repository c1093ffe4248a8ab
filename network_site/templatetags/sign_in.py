"""The name of the hub for pages of the admin, where there is no page whose site could tell it."""

from django import template
from django.conf import settings

register = template.Library()


@register.simple_tag
def hub_name() -> str:
    return settings.WAGTAIL_SITE_NAME
