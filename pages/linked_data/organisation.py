"""An organisation as schema.org names its facts."""

from typing import TYPE_CHECKING

from django.http import HttpRequest

from .things import Facts, full_address, place, postal_address

if TYPE_CHECKING:
    from ..models import OrganisationPage

#: The nearest type for each kind of organisation; every other one is an ``Organization`` and nothing more.
_TYPES = {
    "association": "NGO",
    "foundation": "NGO",
    "network": "NGO",
    "company": "Corporation",
    "public-authority": "GovernmentOrganization",
    "university": "EducationalOrganization",
}


def organisation_facts(page: "OrganisationPage", request: HttpRequest | None) -> Facts:
    """https://schema.org/NGO and its kin. Contacts and mailboxes are for people who read the page."""
    return {
        "@type": _TYPES.get(page.kind, "Organization"),
        "@id": page.translation_key.urn,
        "name": page.title,
        "legalName": page.legal_name,
        "alternateName": page.short_name,
        "description": page.summary,
        "url": full_address(request, page.get_url(request) or ""),
        "sameAs": page.website,
        "address": postal_address(street=page.premises, town=page.town, country=page.country),
        "location": place(latitude=page.latitude, longitude=page.longitude),
        "areaServed": place(page.areas),
        "foundingDate": str(page.founded) if page.founded else "",
        "numberOfEmployees": _number(page.staff_count),
    }


def organisation_named(page: "OrganisationPage", request: HttpRequest | None) -> Facts:
    """The organisation as another page names it whose organisation it is."""
    url = full_address(request, page.get_url(request) or "")
    return {"@type": "Organization", "@id": page.translation_key.urn, "name": page.title, "url": url}


def _number(count: int | None) -> Facts:
    return {} if count is None else {"@type": "QuantitativeValue", "value": count}
