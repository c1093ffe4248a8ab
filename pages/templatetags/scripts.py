"""``{% load scripts %}``: Serbian in Latin and in Cyrillic."""

from django import template

from search.cyrillic import kept, to_cyrillic

register = template.Library()

register.filter("kept", kept)
register.filter("in_cyrillic", to_cyrillic)
