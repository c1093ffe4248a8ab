"""The emblem's words for a programme, a page or the whole site, in the reader's language."""

from dataclasses import dataclass

from pages.bcp47 import language_tag

from .models import EUStatement, FundingProgramme


@dataclass(frozen=True, slots=True)
class FundingMark:
    """What stands beside the emblem. ``language`` is the BCP 47 tag of the statement's own language."""

    statement: str
    detail: str
    disclaimer: str
    language: str


def statement_in(language_code: str) -> EUStatement | None:
    """The official words in a language, else in English; none where the site holds neither."""
    known = {words.language: words for words in EUStatement.objects.filter(language__in={language_code, "en"})}
    return known.get(language_code) or known.get("en")


def mark_of_programme(programme: FundingProgramme, authority: str, language_code: str) -> FundingMark | None:
    """The mark that the programme's rule asks for; none where it asks for none or the words are missing."""
    rules = FundingProgramme.MarkRule
    words = statement_in(language_code) if programme.mark_rule != rules.NONE else None
    if words is None:
        return None
    statement = {
        rules.FUND_2014: words.union,
        rules.FUNDED_2021: words.funded,
        rules.CO_FUNDED_2021: words.co_funded,
    }[rules(programme.mark_rule)]
    is_fund = programme.mark_rule == rules.FUND_2014
    detail = programme.fund_in(language_code) if is_fund else programme.name_in(language_code)
    disclaimer = disclaimer_of(words, authority) if programme.disclaimer_required else ""
    return FundingMark(statement, detail, disclaimer, language_tag(words.language))


def mark_of_site(authority: str, language_code: str) -> FundingMark | None:
    """The mark of a site that is itself co-funded; none where the words are missing."""
    words = statement_in(language_code)
    if words is None:
        return None
    return FundingMark(words.co_funded, "", disclaimer_of(words, authority), language_tag(words.language))


def disclaimer_of(words: EUStatement, authority: str) -> str:
    """The disclaimer naming the authority that granted the money; empty where nobody knows whom to name."""
    if "{authority}" in words.disclaimer and not authority:
        return ""
    return words.disclaimer.replace("{authority}", authority)
