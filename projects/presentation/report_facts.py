"""The panel of facts beside a learning report, and how its journey went on."""

from collections.abc import Mapping
from typing import TYPE_CHECKING
from uuid import UUID

from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from pages.choices import country_name
from pages.formatting import format_number
from pages.markup import time_of_date, times_of_range
from pages.presentation import Fact, Step, in_language, lines, link_to
from search.models import SearchDocument

if TYPE_CHECKING:
    from pages.models import OrganisationPage

    from ..models import MobilityReportPage


def people_fact(report: "MobilityReportPage", foreign: str) -> Fact:
    """How many went and who they were, in general words."""
    count, own = report.people_count, report.lived_experience_count
    people = ngettext("%(count)s person", "%(count)s people", count) % {"count": format_number(count)} if count else ""
    remark = ""
    if own:
        words = ngettext(
            "%(count)s of them with own experience of recovery",
            "%(count)s of them with own experience of recovery",
            own,
        )
        remark = words % {"count": format_number(own)}
    return Fact(_("Who went"), lines([people, in_language(report.people_description, foreign)]), remark)


def organisation_words(
    organisation: "OrganisationPage | None",
    name: str,
    place: list[str],
    documents: Mapping[UUID, SearchDocument],
    language_code: str,
) -> str | SafeString:
    """An organisation by its public page, else by its written name, with the places below it."""
    page = documents.get(organisation.translation_key) if organisation else None
    where = ", ".join(part for part in place if part)
    return lines([link_to(page, language_code) if page else name, where])


def journey_facts(
    report: "MobilityReportPage", documents: Mapping[UUID, SearchDocument], language_code: str, foreign: str
) -> list[Fact]:
    """Who went, from where to where, when, to learn how."""
    sender, host = report.sending_organisation, report.host_organisation
    sending_country = report.sending_country or (sender.country if sender else "")
    host_country = report.host_country or (host.country if host else "")
    from_place = [country_name(sending_country)] if sending_country else []
    to_place = [report.host_town, country_name(host_country) if host_country else ""]
    sent_by = in_language(report.sending_name, foreign)
    hosted_by = in_language(report.host_name, foreign)
    return [
        people_fact(report, foreign),
        Fact(_("From"), organisation_words(sender, sent_by, from_place, documents, language_code)),
        Fact(_("To"), organisation_words(host, hosted_by, to_place, documents, language_code)),
        Fact(_("When"), times_of_range(report.starts, report.ends or report.starts)),
        Fact(_("Kind of learning"), report.get_activity_type_display()),
    ]


def chain_of(report: "MobilityReportPage", documents: Mapping[UUID, SearchDocument], language_code: str) -> list[Step]:
    """The announcement, the journey, the report, and what was told about it later. Only what is known has a date."""
    announcement = documents.get(report.event.translation_key) if report.event_id else None
    published = report.first_published_at
    told = list(report.follow_ups.all())
    since = "" if report.consent_has_ended else "#since"
    return [
        *([Step(_("Announcement"), url=announcement.url_for(language_code))] if announcement else []),
        Step(_("Journey"), times_of_range(report.starts, report.ends or report.starts)),
        Step(_("Learning report"), time_of_date(timezone.localdate(published)) if published else "", is_current=True),
        *(Step(_("Follow-up at home"), time_of_date(row.told_on), since) for row in told),
        *([] if told else [Step(_("Follow-up at home"), _("Not told yet"))]),
    ]
