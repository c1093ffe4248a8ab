"""``{% load eu_marks %}``: the European Union's emblem with the words that belong to it."""

from django import template
from django.utils.translation import get_language

from pages.models import SiteSettings
from projects.funding_marks import FundingMark, mark_of_programme, mark_of_site
from projects.models import FundingProgramme

register = template.Library()


@register.simple_tag
def programme_mark(programme: FundingProgramme | None, authority: str = "") -> FundingMark | None:
    """``{% programme_mark programme authority as mark %}``: the mark of a funded page."""
    return mark_of_programme(programme, authority, get_language() or "en") if programme else None


@register.simple_tag
def site_eu_mark(settings: SiteSettings) -> FundingMark | None:
    """``{% site_eu_mark settings as mark %}``: the mark of the site itself, where it is funded."""
    if not settings.show_eu_mark:
        return None
    return mark_of_site(settings.granting_authority, get_language() or "en")
