"""The official words in a language, taken from the editors' list of statements."""

from dataclasses import dataclass

from search.models.language import language_tag

from ..models.eu_statement import EUStatement

FALLBACK_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Wording:
    """Words and the BCP 47 tag of the language they are really in; both empty where nobody has written them."""

    text: str = ""
    language: str = ""


NO_WORDS = Wording()


class Statements:
    """The words of one language; each that is missing there is taken from English. One query."""

    def __init__(self, language_code: str) -> None:
        self._order = (language_code, FALLBACK_LANGUAGE)
        self._rows = {row.language: row for row in EUStatement.objects.filter(language__in=self._order)}

    def wording(self, field: str) -> Wording:
        """The words kept in a field of :class:`projects.models.EUStatement`."""
        for code in self._order:
            if text := getattr(self._rows.get(code), field, ""):
                return Wording(text, language_tag(code))
        return NO_WORDS

    def disclaimer(self, authority: str) -> Wording:
        """The disclaimer with the name of the authority; empty where its words ask for a name that nobody knows."""
        words = self.wording("disclaimer")
        if "{authority}" in words.text and not authority:
            return NO_WORDS
        return Wording(words.text.replace("{authority}", authority), words.language)
