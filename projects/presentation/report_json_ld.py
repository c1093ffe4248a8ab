"""A learning report as schema.org names its facts: https://schema.org/Report."""

from collections.abc import Mapping
from uuid import UUID

from django.http import HttpRequest

from pages.linked_data import Facts, full_address, organization_of, period, place, postal_address
from pages.presentation.json_ld import known_facts
from search.models import SearchDocument

from ..models import MobilityReportPage


def report_facts(
    page: MobilityReportPage, request: HttpRequest | None, documents: Mapping[UUID, SearchDocument], language: str
) -> Facts:
    """The report of an organisation. Travellers are no authors by name, and their words stand on the page alone."""
    organisation = organization_of(documents.get(page.organisation.translation_key), request, language)
    host = page.host_organisation
    country = page.host_country or (host.country if host else "")
    return {
        "@type": "Report",
        "@id": page.translation_key.urn,
        "headline": page.title,
        "description": page.summary,
        "url": full_address(request, page.get_url(request) or ""),
        "inLanguage": page.content_language,
        "author": organisation,
        "publisher": organisation,
        "temporalCoverage": period(page.starts, page.ends),
        "contentLocation": place(page.host_town, address=postal_address(country=country)),
        "about": _project(page, request, documents, language),
    }


def _project(
    page: MobilityReportPage, request: HttpRequest | None, documents: Mapping[UUID, SearchDocument], language: str
) -> Facts:
    project = documents.get(page.project.translation_key) if page.project_id else None
    if project is None:
        return {}
    url = full_address(request, project.url_for(language))
    return known_facts({"@type": "Project", "@id": project.translation_key.urn, "name": project.title, "url": url})
