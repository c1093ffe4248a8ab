"""``{% load frame %}``: what stands round the content of every public page."""

from django import template
from django.template.context import Context
from wagtail.models import Page

from pages.frame import Frame

register = template.Library()


@register.simple_tag(takes_context=True)
def page_frame(context: Context) -> Frame:
    """``{% page_frame as frame %}``: the frame round the page in the context, or round a plain view."""
    page = context.get("page")
    return Frame(context["request"], page if isinstance(page, Page) else None)
