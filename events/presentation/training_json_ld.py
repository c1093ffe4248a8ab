"""A training programme as schema.org names its facts: https://schema.org/Course, https://schema.org/CourseInstance."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.http import HttpRequest

from pages.linked_data import Facts, full_address, place, postal_address
from pages.presentation.json_ld import known_facts
from search.models import SearchDocument

if TYPE_CHECKING:
    from ..models import TrainingProgrammePage


def course_facts(
    page: "TrainingProgrammePage",
    request: HttpRequest | None,
    provider: Facts,
    dates: Iterable[SearchDocument],
    language: str,
) -> Facts:
    """The curriculum, who offers it, and when it can be joined."""
    return {
        "@type": "Course",
        "@id": page.translation_key.urn,
        "name": page.title,
        "description": page.summary,
        "url": full_address(request, page.get_url(request) or ""),
        "provider": provider,
        "educationalLevel": page.get_level_display(),
        # ISO 8601; hours that are only about right are told in words on the page.
        "timeRequired": f"PT{page.total_hours}H" if page.total_hours and not page.hours_are_approximate else "",
        "hasCourseInstance": [_instance(each, request, language) for each in dates],
    }


def _instance(document: SearchDocument, request: HttpRequest | None, language: str) -> Facts:
    card = document.card
    address = postal_address(town=card.get("town", ""), country=card.get("country", ""))
    return known_facts(
        {
            "@type": "CourseInstance",
            "@id": document.translation_key.urn,
            "name": document.title,
            "url": full_address(request, document.url_for(language)),
            "startDate": document.starts_on.isoformat() if document.starts_on else "",
            "endDate": document.ends_on.isoformat() if document.ends_on else "",
            "location": place(address=address),
        }
    )
