"""``{% load eu_marks %}``: the European Union's emblem with the words that belong to it."""

from django import template
from django.utils.translation import get_language

from pages.models import SiteSettings
from projects.visibility import FundingMark, site_mark

register = template.Library()


@register.simple_tag
def site_eu_mark(settings: SiteSettings) -> FundingMark | None:
    """``{% site_eu_mark settings as mark %}``: the mark of the site itself, where it is funded."""
    if not settings.show_eu_mark:
        return None
    return site_mark(settings.granting_authority, get_language() or "en")
