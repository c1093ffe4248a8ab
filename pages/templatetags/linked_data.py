"""``{% load linked_data %}``: the facts of a page for programs that read pages."""

from django import template
from django.template.context import Context
from django.utils.safestring import SafeString

from pages.linked_data import web_page
from pages.presentation.json_ld import json_ld_script

register = template.Library()


@register.simple_tag(takes_context=True)
def linked_data(context: Context) -> SafeString | str:
    """``{% linked_data %}``: the element with the facts of the page that is shown; nothing for errors and forms.

    Reads what the page's template reads: ``frame``, and ``sheet``, ``listing``, ``topic``, ``groups`` (all topics),
    ``network_numbers`` or ``network_number``.
    """
    frame, listing = context["frame"], context.get("listing")
    if frame.page:
        # The list beside a month's table is there for its feeds alone: it would be read for nothing.
        facts = web_page.page_facts(frame, context.get("sheet"), None if "calendar" in context else listing)
    elif listing:
        facts = web_page.search_facts(frame, listing)
    elif topic := context.get("topic"):
        facts = web_page.topic_facts(frame, topic)
    elif sheet := context.get("network_number"):
        facts = web_page.number_facts(frame, sheet)
    elif "network_numbers" in context:
        facts = web_page.numbers_facts(frame, context["network_numbers"])
    elif "groups" in context:
        facts = web_page.topics_facts(frame)
    else:
        return ""
    return json_ld_script(facts)
