"""What the frame's menus are made of."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """An entry of a menu or of the breadcrumbs."""

    title: str
    url: str
    is_current: bool = False


@dataclass(frozen=True, slots=True)
class LanguageLink:
    """An entry of the language menu. Without a translation it leads to the page's "not yet translated" notice.

    ``names_script``: the entry is one of two for a language in two scripts, and its own letters say which.
    """

    code: str
    tag: str
    name: str
    url: str
    is_current: bool
    is_translated: bool
    names_script: bool = False


@dataclass(frozen=True, slots=True)
class Alternate:
    """One ``hreflang`` line: a full address and the BCP 47 tag of its language, or ``x-default``."""

    tag: str
    url: str


@dataclass(frozen=True, slots=True)
class HelpNumber:
    """A number to call in need, and the countries (ISO 3166-1 alpha-2) where it answers."""

    number: str
    countries: list[str]
    hours: str
    name: str = ""
    website: str = ""
