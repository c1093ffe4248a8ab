"""Short ways to write the pages of organisations."""

from typing import Any

from pages.models import OrganisationPage

from ...wording import RichText, Text
from ..page_content import PageContent

Kind = OrganisationPage.OrganisationKind


def organisation(
    name: str,
    *,
    title: Text,
    summary: Text,
    topics: str,
    kind: str,
    country: str,
    description: RichText,
    slug: Text | None = None,
    **fields: Any,
) -> PageContent:
    """The page of an organisation. Its legal name is its title in its own language, where nothing else is said."""
    fields.setdefault("legal_name", title[next(iter(title))])
    return PageContent(
        name=name,
        model=OrganisationPage,
        below="organisations",
        title=title,
        summary=summary,
        topics=topics,
        slug=slug,
        fields={"kind": kind, "country": country, "description": description, **fields},
    )
