"""The panel of facts beside a project."""

from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from pages.formatting import format_money
from pages.markup import times_of_range
from pages.partial_dates import PartialDate
from pages.presentation import Fact, in_language, link

from ..codes import ProjectCode
from ..codes.vocabulary import ACTIONS, FIELDS

if TYPE_CHECKING:
    from ..models import ProgrammeName, ProjectPage


def code_fact(page: "ProjectPage") -> Fact:
    """The code with what its parts say."""
    code = page.parsed_code
    if code is None:
        return Fact(_("Code"), page.code)
    return Fact(_("Code"), format_html("{}{}", code.text, code_parts(code)), code.explanation)


def code_parts(code: ProjectCode) -> SafeString | str:
    """The parts of a code as a list of terms; empty for a code without parts of their own."""
    if len(code.parts) < 2:
        return ""
    rows = ((part.text, part.label, part.meaning if part.meaning != part.text else "") for part in code.parts)
    items = format_html_join("", "<div><dt>{}</dt><dd>{} <small>{}</small></dd></div>", rows)
    return format_html('<dl class="code-parts">{}</dl>', items)


def dates_fact(page: "ProjectPage") -> Fact:
    """The dates as precise as the source gives them, and a word about that."""
    known = [PartialDate.parse(text).precision for text in (page.starts, page.ends) if text]
    remark = ""
    if known and "day" not in known:
        remark = _("The source gives years only") if set(known) == {"year"} else _("The source gives months only")
    return Fact(_("Dates"), times_of_range(page.starts, page.ends), remark)


def money_fact(page: "ProjectPage") -> Fact:
    amount = format_money(page.amount, page.currency) if page.amount is not None else ""
    if not amount:
        return Fact(_("Public funding"), "")
    if page.amount_kind == page.AmountKind.REALISED:
        return Fact(_("Public funding, really used"), amount, _("Money really used, not the sum first granted"))
    return Fact(_("Public funding, granted"), amount)


def programme_facts(page: "ProjectPage", names: "ProgrammeName | None", foreign: str) -> list[Fact]:
    """Programme with its slogan, and fund. ``foreign`` is the BCP 47 tag of the names if they are not the reader's."""
    if names is None:
        return [Fact(_("Programme"), "")]
    period, name = page.programme.period, in_language(names.name, foreign)
    if period and period not in names.name:
        name = format_html("{} {}", name, period)
    facts = [Fact(_("Programme"), name, in_language(names.slogan, foreign))]
    return [*facts, Fact(_("Fund"), in_language(names.fund, foreign))] if names.fund else facts


def action_facts(page: "ProjectPage") -> list[Fact]:
    """Action and field where the editor wrote them and the code does not say them already."""
    said = {part.text for part in page.parsed_code.parts} if page.parsed_code else set()
    facts = []
    if page.action_code and page.action_code not in said:
        facts.append(Fact(_("Action"), page.action_code, str(ACTIONS.get(page.action_code, ""))))
    if page.field_of_education and page.field_of_education not in said:
        field = page.field_of_education
        facts.append(Fact(_("Field"), str(FIELDS.get(field, field))))
    return facts


def record_address(page: "ProjectPage") -> str:
    """Where the funder keeps the project's record; empty where nobody knows."""
    if page.official_record_lost:
        return ""
    pattern = page.programme.official_record_pattern if page.programme_id else ""
    return page.official_record or (pattern.replace("{code}", quote(page.code, safe="")) if page.code else "")


def record_fact(page: "ProjectPage") -> Fact | None:
    """Where the funder keeps the project's record; said plainly where the source has lost the link."""
    if page.official_record_lost:
        return Fact(_("Official record"), _("The link in the source was lost"))
    url = record_address(page)
    if not url:
        return None
    return Fact(_("Official record"), link(url, _("Record at %(site)s") % {"site": urlsplit(url).hostname}))
