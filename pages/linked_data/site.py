"""The site itself, and how to search it."""

from django.urls import reverse

from ..frame import Frame
from ..serbian.addresses import cyrillic_address, is_cyrillic
from .things import Facts, full_address, organization


def web_site(frame: Frame) -> Facts:
    """https://schema.org/WebSite, as every page names it."""
    url = full_address(frame.request, frame.home_url)
    return {"@type": "WebSite", "@id": f"{frame.host}/#site", "name": frame.settings.name, "url": url}


def searchable_site(frame: Frame) -> Facts:
    """The site with its search, for the home page: https://schema.org/SearchAction

    ``query-input`` names the variable of the template (https://schema.org/docs/actions.html, "Input and output").
    """
    search = full_address(frame.request, reverse("search"))
    if is_cyrillic(frame.request):
        search = cyrillic_address(search, frame.request.get_host())
    return {
        **web_site(frame),
        "inLanguage": frame.language_tag,
        "publisher": network(frame),
        "potentialAction": {
            "@type": "SearchAction",
            "target": {"@type": "EntryPoint", "urlTemplate": f"{search}?q={{words}}"},
            "query-input": "required name=words",
        },
    }


def network(frame: Frame) -> Facts:
    """Who publishes the site: the network, by the name that stands at the head of every page."""
    return organization(frame.settings.name, full_address(frame.request, frame.home_url))
