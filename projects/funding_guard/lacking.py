"""What a funded page lacks of what its programme asks. Every lack has a reason and the source of its rule."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.translation import gettext as _

from ..presentation.project_facts import record_address
from ..visibility import authority_of, field_of_statement
from . import sources

if TYPE_CHECKING:
    from ..models import EUStatement, FundingProgramme, ProjectPage

ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Funding:
    """What is known of the money behind a page. ``project`` is set only where the page is the project itself."""

    programme: "FundingProgramme | None"
    authority: str
    language: str
    project: "ProjectPage | None" = None


@dataclass(frozen=True, slots=True)
class Lack:
    """``code`` names it for programs, ``text`` says what is missing, ``reason`` what to do, ``source`` who asks.

    ``stops``: the programme asks for it, so the page does not go out without it. The others are told and reported:
    facts that this hub wants, and words that stand on the page but wait for the authority's approval.
    """

    code: str
    text: str
    reason: str
    source: str
    stops: bool = True

    @property
    def is_of_the_language(self) -> bool:
        """Whether another language version of the page may have it."""
        return self.code in ("statement-language", "fund-language", "disclaimer")


def lacks_of(funding: Funding, statements: Mapping[str, "EUStatement"]) -> list[Lack]:
    """What is missing, in the order in which to mend it.

    ``statements`` are those of every language, by language code. No query where the programme's names are loaded.
    """
    programme = funding.programme
    if programme is None:
        text = _("The funding programme is missing.")
        reason = _("The programme decides which mark the page has to show. Choose it in the project.")
        return [Lack("programme", text, reason, str(sources.HUB)), *_facts(funding)]
    rules = type(programme).MarkRule
    if programme.mark_rule == rules.NONE:
        return []
    if programme.mark_rule == rules.UNKNOWN:
        text = _("Nobody has written which mark “%(programme)s” asks for.") % {"programme": programme.name}
        reason = _("Without it no emblem is shown. A network editor chooses the rule under Funding.")
        return [Lack("mark-rule", text, reason, str(sources.HUB)), *_facts(funding)]
    return [
        *_statement(funding, statements),
        *_fund(funding),
        *_authority(funding),
        *_disclaimer(funding, statements),
        *_facts(funding),
    ]


def _statement(funding: Funding, statements: Mapping[str, "EUStatement"]) -> Iterator[Lack]:
    """The name of the Union alone (2014–2020) needs nobody's approval: the treaties print it."""
    programme, own = funding.programme, statements.get(funding.language)
    field = field_of_statement(programme)
    source = str(sources.source_of_mark(programme))
    if not getattr(own, field, ""):
        if not getattr(statements.get(ENGLISH), field, ""):
            text = _("The words beside the emblem are missing, so that no mark is shown.")
            code = "statement"
        else:
            text = _("The words beside the emblem are missing in the language of the page. They are shown in English.")
            code = "statement-language"
        yield Lack(code, text, _("A network editor writes them under Funding."), source)
    elif programme.mark_rule != type(programme).MarkRule.FUND_2014 and own.statement_status != own.Status.APPROVED:
        text = _("The words beside the emblem are not approved in the language of the page.")
        yield Lack("statement-approval", text, _ask_authority(), source, stops=False)


def _fund(funding: Funding) -> Iterator[Lack]:
    programme = funding.programme
    if programme.mark_rule != type(programme).MarkRule.FUND_2014:
        return
    funds = {name.language: name.fund for name in programme.names.all() if name.fund}
    if funding.language in funds:
        return
    if ENGLISH in funds:
        code, text = "fund-language", _("The name of the fund is missing in the language of the page.")
    else:
        code, text = "fund", _("The name of the fund is missing.")
    reason = _("The fund must be named beside the emblem. A network editor writes it under Funding.")
    yield Lack(code, text, reason, str(sources.FUNDS_2014))


def _authority(funding: Funding) -> Iterator[Lack]:
    is_named = bool(authority_of(funding.programme, funding.authority))
    if is_named or not (funding.programme.disclaimer_required or funding.project):
        return
    text = _("The granting authority is missing.")
    if funding.programme.disclaimer_required:
        reason = _("The disclaimer must name it and cannot be shown without it. Write it in the project.")
        yield Lack("authority", text, reason, str(sources.GRANT_AGREEMENT))
    else:
        reason = _("Readers and funders want to know who gave the money. Write it in the project.")
        yield Lack("authority", text, reason, str(sources.HUB), stops=False)


def _disclaimer(funding: Funding, statements: Mapping[str, "EUStatement"]) -> Iterator[Lack]:
    if not funding.programme.disclaimer_required:
        return
    own, source = statements.get(funding.language), str(sources.GRANT_AGREEMENT)
    if own is None or not own.disclaimer:
        text = _("The disclaimer is missing in the language of the page.")
        yield Lack("disclaimer", text, _("A network editor writes it under Funding."), source)
    elif own.disclaimer_status != own.Status.APPROVED:
        text = _("The disclaimer is not approved in the language of the page.")
        yield Lack("disclaimer-approval", text, _ask_authority(), source, stops=False)


def _facts(funding: Funding) -> Iterator[Lack]:
    """What a funder looks for on the page of a project itself."""
    project, hub = funding.project, str(sources.HUB)
    if project is None:
        return
    if not project.code:
        reason = _("By its code a funder finds the project. Copy it from the grant agreement.")
        yield Lack("code", _("The project code is missing."), reason, hub, stops=False)
    if not (project.starts and project.ends):
        reason = _("Write as much as is known: a year is enough.")
        yield Lack("dates", _("It is not said when the project started and ended."), reason, hub, stops=False)
    if not record_address(project):
        text = _("The link to the official record is lost.") if project.official_record_lost else ""
        text = text or _("The link to the official record is missing.")
        reason = _("There a reader can check the facts. Look for it on the pages of the funder.")
        yield Lack("record", text, reason, hub, stops=False)
    programme = funding.programme
    is_fund = programme and programme.mark_rule == type(programme).MarkRule.FUND_2014
    if is_fund and not (project.aims and project.results):
        text = _("The aims or the results of the project are missing.")
        reason = _("A beneficiary's website describes the project shortly, with its aims and results.")
        yield Lack("description", text, reason, str(sources.FUNDS_2014))


def _ask_authority() -> str:
    return _("A network editor asks the granting authority, and sets the status under Funding.")
