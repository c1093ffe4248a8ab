"""The names of one concept, language by language."""

from dataclasses import dataclass

from django.conf import settings

from ..cyrillic import to_cyrillic
from ..models import Concept
from ..models.language import language_tag

SERBIAN_LATIN, SERBIAN_CYRILLIC = "sr-latn", "sr-cyrl"


@dataclass(frozen=True, slots=True)
class NamesIn:
    """The names in one language. ``tag`` is its BCP 47 tag; ``cyrillic`` the name in the other Serbian script."""

    code: str
    tag: str
    label: str
    synonyms: list[str]
    cyrillic: str = ""


def names_by_language(concept: Concept) -> list[NamesIn]:
    """One row for each language that names the concept: the site's languages in their order, then any others.

    Reads the concept's labels, prefetched or not. Serbian in Cyrillic stands beside Serbian in Latin.
    """
    preferred = {label.language: label.label for label in concept.labels.all() if label.is_preferred}
    order = {code: place for place, (code, _name) in enumerate(settings.LANGUAGES)}
    codes = sorted(preferred, key=lambda code: (order.get(code, len(order)), code))
    if SERBIAN_LATIN in preferred and SERBIAN_CYRILLIC in preferred:
        codes.remove(SERBIAN_CYRILLIC)
    return [_names(concept, code, preferred) for code in codes]


def _names(concept: Concept, code: str, preferred: dict[str, str]) -> NamesIn:
    cyrillic = ""
    if code == SERBIAN_LATIN:
        cyrillic = preferred.get(SERBIAN_CYRILLIC) or to_cyrillic(preferred[code])
    return NamesIn(code, language_tag(code), preferred[code], concept.synonyms_in(code), cyrillic)
