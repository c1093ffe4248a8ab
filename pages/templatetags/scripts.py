"""``{% load scripts %}``: Serbian in Latin and in Cyrillic."""

from django import template

from search.cyrillic import kept

register = template.Library()

register.filter("kept", kept)
