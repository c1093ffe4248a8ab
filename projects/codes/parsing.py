"""Read a project's code into its parts."""

import re
from dataclasses import dataclass
from enum import StrEnum

from django.utils.translation import gettext as _

from pages.choices import COUNTRY_CODES, country_name

from .vocabulary import ACTIONS, FIELDS


class CodeKind(StrEnum):
    ERASMUS = "erasmus"
    ERASMUS_BEFORE_2021 = "erasmus-before-2021"
    ESF_FINLAND_2014 = "esf-finland-2014"
    CENTRALISED = "centralised"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class CodePart:
    """A piece of the code as written, what it is, and what it means in the reader's language."""

    text: str
    label: str
    meaning: str


@dataclass(frozen=True, slots=True)
class ProjectCode:
    """A code as typed, what kind of code it is, and its parts in order. Other codes have no parts."""

    text: str
    kind: CodeKind
    parts: tuple[CodePart, ...] = ()

    @property
    def explanation(self) -> str:
        """What kind of code this is, in one phrase of the reader's language."""
        return {
            CodeKind.ERASMUS: _("Erasmus+ code, 2021–2027"),
            CodeKind.ERASMUS_BEFORE_2021: _("Erasmus+ code, 2014–2020"),
            CodeKind.ESF_FINLAND_2014: _("European Social Fund code, Finland 2014–2020"),
            CodeKind.CENTRALISED: _("Number of a project managed by the European Commission"),
            CodeKind.OTHER: _("Code as the source gives it"),
        }[self.kind]


class MalformedCode(ValueError):
    """The code looks like a known kind of code but breaks its form; the message says where."""


_ERASMUS = re.compile(
    r"(?P<year>\d{4})-(?P<round>\d)-(?P<country>[A-Z]{2})(?P<agency>\d{2})-(?P<action>KA\d{3})"
    r"(?:-(?P<field>[A-Z]{3}))?-(?P<number>\d{6,9})"
)
# Also one that stops at the agency; with another action than KA… it may be whole, as in the European Solidarity Corps.
_LOOKS_LIKE_ERASMUS = re.compile(
    r"(?:19|20)\d\d-\d.*KA\d|.*-KA\d{3}.*|(?:19|20)\d\d-\d(?:-[A-Z]{0,2}\d{0,2}-?)?", re.IGNORECASE
)
_ESF_FINLAND = re.compile(r"S(?P<number>\d{5})")
_CENTRALISED = re.compile(r"\d{9}")
# National extras: letters or digits that an agency adds behind the number, such as 2015-1-NO01-KA204-013255_2.
_NATIONAL_EXTRA = re.compile(r"(?P<code>.+?\d{6,9})[_/](?P<extra>\w{1,10})")


def parse_code(text: str) -> ProjectCode:
    """Parts of a project code; raises MalformedCode where an Erasmus+ code is not well-formed.

    Spaces around the code are dropped; codes of unknown kinds are kept as typed.
    """
    text = text.strip()
    code, extra = text, ""
    if match := _NATIONAL_EXTRA.fullmatch(text):
        code, extra = match["code"], match["extra"]
    if match := _ERASMUS.fullmatch(code):
        return _erasmus(text, match, extra)
    if _LOOKS_LIKE_ERASMUS.fullmatch(code):
        raise MalformedCode(
            _("“%(code)s” looks like an Erasmus+ code but is not complete. Example: 2024-1-EE01-KA122-ADU-000233253.")
            % {"code": text}
        )
    if match := _ESF_FINLAND.fullmatch(code):
        return ProjectCode(
            text,
            CodeKind.ESF_FINLAND_2014,
            (
                CodePart("S", _("Programme"), _("European Social Fund, Finland 2014–2020")),
                CodePart(match["number"], _("Number"), match["number"]),
            ),
        )
    if _CENTRALISED.fullmatch(code):
        return ProjectCode(text, CodeKind.CENTRALISED, (CodePart(text, _("Number"), text),))
    return ProjectCode(text, CodeKind.OTHER)


def _erasmus(text: str, match: re.Match[str], extra: str) -> ProjectCode:
    country, field = match["country"], match["field"]
    if country not in COUNTRY_CODES and country not in ("UK", "EL"):
        raise MalformedCode(_("“%(country)s” in the code is not a country.") % {"country": country})
    if field and field not in FIELDS:
        raise MalformedCode(
            _("“%(field)s” in the code is not a field of education. Known are %(fields)s.")
            % {"field": field, "fields": ", ".join(sorted(FIELDS))}
        )
    parts = [
        CodePart(match["year"], _("Year of the call"), match["year"]),
        CodePart(match["round"], _("Round"), match["round"]),
        CodePart(
            country + match["agency"],
            _("National agency"),
            _("%(country)s, agency %(number)s")
            % {"country": country_name({"UK": "GB", "EL": "GR"}.get(country, country)), "number": match["agency"]},
        ),
        CodePart(match["action"], _("Action"), str(ACTIONS.get(match["action"], match["action"]))),
    ]
    if field:
        parts.append(CodePart(field, _("Field"), str(FIELDS[field])))
    parts.append(CodePart(match["number"], _("Number"), match["number"]))
    if extra:
        parts.append(CodePart(extra, _("Addition of the national agency"), extra))
    kind = CodeKind.ERASMUS if int(match["year"]) >= 2021 else CodeKind.ERASMUS_BEFORE_2021
    return ProjectCode(text, kind, tuple(parts))
