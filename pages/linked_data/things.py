"""The smaller things that several kinds of pages tell of. Parameters that are empty are left out."""

from typing import Any

from django.http import HttpRequest

from search.models import SearchDocument

from ..presentation.json_ld import known_facts

Facts = dict[str, Any]


def full_address(request: HttpRequest | None, url: str) -> str:
    """The address with the host by which the reader came; as it is in a preview without a request."""
    return request.build_absolute_uri(url) if request and url else url


def organization(name: str, url: str = "", *, identity: str = "", country: str = "", of_type: str = "") -> Facts:
    """https://schema.org/Organization. ``country`` is its name or its ISO 3166-1 code."""
    facts = {
        "@type": of_type or "Organization",
        "@id": identity,
        "name": name,
        "url": url,
        "address": postal_address(country=country),
    }
    return known_facts(facts)


def organization_of(document: SearchDocument | None, request: HttpRequest | None, language: str) -> Facts:
    """The organisation as the reader meets it; nothing where it has no public page."""
    if document is None:
        return {}
    url = full_address(request, document.url_for(language))
    return organization(document.title, url, identity=document.translation_key.urn)


def postal_address(*, street: str = "", town: str = "", country: str = "") -> Facts:
    """https://schema.org/PostalAddress"""
    known = known_facts({"streetAddress": street, "addressLocality": town, "addressCountry": country})
    return {"@type": "PostalAddress", **known} if known else {}


def place(name: str = "", *, address: Facts | None = None, latitude: Any = None, longitude: Any = None) -> Facts:
    """https://schema.org/Place; nothing where neither name, address nor point is known. Degrees in WGS 84."""
    geo = {}
    if latitude is not None and longitude is not None:
        geo = {"@type": "GeoCoordinates", "latitude": float(latitude), "longitude": float(longitude)}
    known = known_facts({"name": name, "address": address, "geo": geo})
    return {"@type": "Place", **known} if known else {}


def period(starts: str, ends: str) -> str:
    """A time as ISO 8601 writes it, as precise as it is known: ``2024-05/2024-06``; one moment where it is one."""
    return f"{starts}/{ends}" if starts and ends and ends != starts else starts
