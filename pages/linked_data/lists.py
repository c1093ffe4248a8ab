"""Lists, and the way from the home page to a page."""

from collections.abc import Iterable

from django.http import HttpRequest

from search.models import SearchDocument

from ..frame import Frame
from ..serbian.addresses import cyrillic_address, is_cyrillic
from .things import Facts, full_address


def item_list(
    documents: Iterable[SearchDocument], request: HttpRequest, language: str, total: int, first: int = 1
) -> Facts:
    """https://schema.org/ItemList of the pages that stand in a list; ``total`` counts those on its other pages, too."""
    items = [
        {
            "@type": "ListItem",
            "position": number,
            "name": document.title,
            "url": full_address(request, document.url_for(language)),
        }
        for number, document in enumerate(documents, first)
    ]
    return {"@type": "ItemList", "numberOfItems": total, **({"itemListElement": items} if items else {})}


def breadcrumb_list(frame: Frame, links: Iterable[tuple[str, str]], title: str) -> Facts:
    """https://schema.org/BreadcrumbList from title and address of the pages above down to the page itself.

    Nothing on a home page, which has no way to it.
    """
    above = list(links)
    if not above:
        return {}
    items = [
        {"@type": "ListItem", "position": number, "name": name, "item": _address(frame, url)}
        for number, (name, url) in enumerate(above, 1)
    ]
    items.append({"@type": "ListItem", "position": len(above) + 1, "name": title})
    return {"@type": "BreadcrumbList", "itemListElement": items}


def _address(frame: Frame, url: str) -> str:
    """In the reader's script: ``item`` names a thing, and only addresses called ``url`` are led to Cyrillic later."""
    full = full_address(frame.request, url)
    return cyrillic_address(full, frame.request.get_host()) if is_cyrillic(frame.request) else full
