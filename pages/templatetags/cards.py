"""``{% load cards %}``: what a list shows about one search document."""

from django import template

from pages.cards import Card, card_of
from search.models.document import SearchDocument

register = template.Library()


@register.simple_tag(name="card_of")
def card_tag(document: SearchDocument) -> Card:
    """``{% card_of document as card %}``: the document in words, for the active language."""
    return card_of(document)
