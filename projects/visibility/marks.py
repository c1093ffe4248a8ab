"""Which emblem's words a programme, or the whole site, has to show."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from search.models.language import language_tag

from .statements import NO_WORDS, Statements, Wording

if TYPE_CHECKING:
    from ..models import FundingProgramme, ProgrammeName, ProjectPage


@dataclass(frozen=True, slots=True)
class FundingMark:
    """What stands beside the emblem: the statement, the fund or programme below it, and the disclaimer.

    Each wording carries its own language, because missing words are taken from English. It stands above the title:
    emblem and Union must be seen without scrolling (Implementing Regulation (EU) No 821/2014, Article 4), and readers
    find the mark of every programme at the same place.
    """

    statement: Wording
    detail: Wording = NO_WORDS
    disclaimer: Wording = NO_WORDS


def funding_mark(programme: "FundingProgramme | None", authority: str, language_code: str) -> FundingMark | None:
    """The mark that the programme's rule asks for; none where it asks for none or nobody has written the words.

    The rule is a fact of the programme, not of the calendar: European Union external aid showed "Funded by the European
    Union" long before 2021. Sources:

    - 2014–2020, structural funds: emblem, the words "European Union" and the name of the fund. Regulation (EU)
      No 1303/2013, Article 115 and Annex XII, section 2.2; Implementing Regulation (EU) No 821/2014, Articles 3–5.
    - From 2021: emblem and "Funded by" or "Co-funded by the European Union", written in full. Regulation (EU)
      2021/1060, Articles 47 and 50 and Annex IX. Grant agreements of EU programmes such as Erasmus+ (Regulation (EU)
      2021/817) add the disclaimer that names the authority which granted the money (model grant agreement, Article 17).
    - Aid outside the Union: emblem and "Funded by the European Union", after the Union's guidance on the visibility of
      external actions (2022). Which article of a contract asks for it is to be confirmed with the contract.

    Size, in ``network_site/static/css/components.css``: the emblem is at least 1 cm high, on paper too, and no other
    logo is higher (Annex IX). Geometry, in ``img/eu-emblem.svg``: 3 by 2, twelve upright stars on a circle with a
    radius of a third of the height, each in a circle with a radius of an eighteenth; blue #039, yellow #fc0.
    """
    field = field_of_statement(programme) if programme else ""
    if not field:
        return None
    statements = Statements(language_code)
    statement = statements.wording(field)
    if not statement.text:
        return None
    names = programme.names_in(language_code)
    is_fund = programme.mark_rule == type(programme).MarkRule.FUND_2014
    detail = _detail(names, is_fund=is_fund)
    authority = authority_of(programme, authority)
    disclaimer = statements.disclaimer(authority) if programme.disclaimer_required else NO_WORDS
    return FundingMark(statement, detail, disclaimer)


def field_of_statement(programme: "FundingProgramme") -> str:
    """The field of :class:`projects.models.EUStatement` with the programme's words; empty where it has no mark."""
    rules = type(programme).MarkRule
    fields = {rules.FUND_2014: "union", rules.FUNDED_2021: "funded", rules.CO_FUNDED_2021: "co_funded"}
    return fields.get(rules(programme.mark_rule), "")


def authority_of(programme: "FundingProgramme", authority: str) -> str:
    """The authority that a page names, else the programme's where it has just one; empty where nobody knows."""
    if authority:
        return authority
    listed = [line.strip() for line in programme.granting_authorities.splitlines() if line.strip()]
    return listed[0] if len(listed) == 1 else ""


def mark_of_project(project: "ProjectPage | None", language_code: str) -> FundingMark | None:
    """The mark of something that a project paid for; none where no project did."""
    return funding_mark(project.programme, project.granting_authority, language_code) if project else None


def site_mark(authority: str, language_code: str) -> FundingMark | None:
    """The mark of a site that is itself co-funded; none where nobody has written the words."""
    statements = Statements(language_code)
    statement = statements.wording("co_funded")
    return FundingMark(statement, disclaimer=statements.disclaimer(authority)) if statement.text else None


def _detail(names: "ProgrammeName | None", is_fund: bool) -> Wording:
    text = (names.fund if is_fund else names.name) if names else ""
    return Wording(text, language_tag(names.language)) if text else NO_WORDS
