"""A project as schema.org names its facts: https://schema.org/Project, https://schema.org/MonetaryGrant."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.http import HttpRequest
from django.utils.translation import gettext as _

from pages.linked_data import Facts, full_address, organization
from pages.presentation.json_ld import known_facts

from ..models import Participation
from .participants import Participant, RoleGroup
from .project_facts import record_address

if TYPE_CHECKING:
    from ..models import FundingProgramme, ProjectPage


def project_facts(
    page: "ProjectPage",
    request: HttpRequest | None,
    programme: "FundingProgramme | None",
    roles: Iterable[RoleGroup],
    language: str,
) -> Facts:
    """A project is an organisation on time there: it was founded when it started and dissolved when it ended."""
    return {
        "@type": "Project",
        "@id": page.translation_key.urn,
        "name": page.title,
        "alternateName": page.acronym,
        "identifier": page.code,
        "description": page.summary,
        "url": full_address(request, page.get_url(request) or ""),
        "foundingDate": page.starts,
        "dissolutionDate": page.ends,
        "funding": _grant(page, programme, language),
        "member": [_member(each, group, request) for group in roles for each in group.participants],
    }


def _grant(page: "ProjectPage", programme: "FundingProgramme | None", language: str) -> Facts:
    """The grant under its code. Its sum is told where it is known what was granted; what was used is another sum."""
    granted = page.amount is not None and page.amount_kind == page.AmountKind.GRANTED
    amount = {"@type": "MonetaryAmount", "value": float(page.amount), "currency": page.currency} if granted else {}
    known = known_facts(
        {
            "name": programme.name_in(language) if programme else "",
            "identifier": page.code,
            "amount": amount,
            "funder": _funders(page),
            "url": record_address(page),
        }
    )
    return {"@type": "MonetaryGrant", **known} if set(known) - {"identifier"} else {}


def _funders(page: "ProjectPage") -> list[Facts]:
    """Who the page says paid: the authority that granted the money, and the Union where its mark must be shown."""
    has_mark = page.programme_id and page.programme.mark_rule != page.programme.MarkRule.NONE
    names = [page.granting_authority, _("European Union") if has_mark else ""]
    return [organization(name) for name in names if name]


def _member(participant: Participant, group: RoleGroup, request: HttpRequest | None) -> Facts:
    """https://schema.org/OrganizationRole: the organisation with its part in the project."""
    url = full_address(request, participant.url)
    who = organization(participant.name, url, country=participant.country)
    return {"@type": "OrganizationRole", "roleName": str(Participation.Role(group.role).label), "member": who}
