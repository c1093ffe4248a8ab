"""``{% load originals %}``: what a translated page says of its original."""

from django import template

from pages.presentation.originals import original_of

register = template.Library()
register.simple_tag(original_of, name="original_of")
