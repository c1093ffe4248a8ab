"""What generated pages draw on: chance, words, places, topics, programmes, and the pages made before them."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import accumulate
from random import Random
from uuid import UUID

from django.conf import settings
from django.utils import timezone
from wagtail.models import Locale

from projects.models import FundingProgramme
from search.analysis.languages import analysis_language
from search.models import Concept

from .lexicon import Lexicon
from .tree import Parent

# A network has most of its partners in a few countries and single ones in many.
COUNTRIES = ("FI", "EE", "RS", "NO", "SE", "LV", "LT", "PL", "DE", "ES", "IT", "PT", "IE", "GR", "BA", "ME", "UA")
_LANGUAGE_WEIGHTS = {"en": 6, "fi": 5, "et": 3, "sr-latn": 2, "nb": 2, "sv": 3}
_YEARS_BACK = 9


@dataclass(slots=True)
class Group:
    """What the language versions of one page share."""

    key: UUID
    languages: list[str]
    concept_ids: list[int]
    published: datetime
    #: Keys of the rows below the page, shared by the versions in the order of the rows.
    row_keys: list[UUID] = field(default_factory=list)


@dataclass(slots=True)
class Organisation:
    """An organisation made before, under whose versions further pages are put."""

    key: UUID
    country: str
    town: str
    versions: dict[str, Parent]


class World:
    """Everything is drawn from one source of chance, so that a seed always gives the same content."""

    def __init__(self, seed: int) -> None:
        self.rng = Random(seed)  # noqa: S311 - nothing here is secret
        self.today: date = timezone.localdate()
        codes = [code for code, _name in settings.LANGUAGES]
        self.locales = dict(Locale.objects.filter(language_code__in=codes).values_list("language_code", "pk"))
        self.languages = list(self.locales)
        self._language_weights = [_LANGUAGE_WEIGHTS.get(code, 1) for code in self.languages]
        concepts = list(Concept.objects.with_labels().order_by("pk"))
        self.labels = {concept.pk: {code: concept.label_in(code) for code in self.languages} for concept in concepts}
        self._concept_ids = list(self.labels)
        self.rng.shuffle(self._concept_ids)
        self._concept_weights = _falling_weights(len(self._concept_ids))
        self._country_weights = _falling_weights(len(COUNTRIES))
        self.programmes = list(FundingProgramme.objects.order_by("pk").values_list("pk", flat=True))
        self.lexicons = {code: self._lexicon(code) for code in self.languages}
        self.organisations: list[Organisation] = []
        self.projects: list[dict[str, int]] = []

    def group(self, languages: list[str], versions: int) -> Group:
        """The frame of a page with up to ``versions`` versions, in some of the languages."""
        rng = self.rng
        languages = self._languages_of_a_page(languages)[:versions]
        age = timedelta(days=int(rng.triangular(0, 365 * _YEARS_BACK, 0)), seconds=rng.randrange(86_400))
        return Group(self.key(), languages, self._concepts_of_a_page(), timezone.now() - age)

    def phrases(self, group: Group, language: str) -> list[str]:
        """What the group's topics are called in a language."""
        return [self.labels[concept_id][language] for concept_id in group.concept_ids]

    def title(self, group: Group, language: str) -> str:
        """A name of three to nine words; every second one names one of the group's topics."""
        words = self.lexicons[language].content_words(self.rng, self.rng.randint(3, 7))
        phrases = self.phrases(group, language)
        if phrases and self.rng.random() < 0.5:
            words.insert(self.rng.randrange(len(words)), self.rng.choice(phrases))
        text = " ".join(words)[:200]
        return f"{text[0].upper()}{text[1:]}"

    def rich_text(self, group: Group, language: str, sentences: int) -> str:
        """Rich text of about so many sentences that now and then names the group's topics."""
        return self.lexicons[language].rich_text(self.rng, self._about(sentences), self.phrases(group, language))

    def text(self, group: Group, language: str, sentences: int) -> str:
        """The same as plain text."""
        return self.lexicons[language].text(self.rng, self._about(sentences), self.phrases(group, language))

    def summary(self, group: Group, language: str) -> str:
        """One or two sentences."""
        return self.text(group, language, 1)[:290]

    def country(self) -> str:
        """A country code, a few of them far more often than the others."""
        return self.rng.choices(COUNTRIES, cum_weights=self._country_weights)[0]

    def town(self) -> str:
        """An invented name."""
        first = self.rng.choice(("Karv", "Meln", "Tuor", "Vild", "Sarn", "Hölk", "Jõem", "Podr", "Ålv", "Brez", "Ost"))
        return first + self.rng.choice(("ala", "isto", "evik", "nes", "mäe", "ovac", "by", "und", "ina", "aru"))

    def key(self) -> UUID:
        return UUID(int=self.rng.getrandbits(128), version=4)

    def row_key(self, group: Group, number: int) -> UUID:
        """The translation key of the row with this number below the pages of a group."""
        while len(group.row_keys) <= number:
            group.row_keys.append(self.key())
        return group.row_keys[number]

    def _about(self, sentences: int) -> int:
        return max(1, round(sentences * self.rng.lognormvariate(0, 0.4)))

    def _languages_of_a_page(self, languages: list[str]) -> list[str]:
        """One language; three of ten pages have a version in another, one of ten in two others."""
        weights = {code: _LANGUAGE_WEIGHTS.get(code, 1) for code in languages}
        chosen = []
        for chance in (1.0, 0.3, 0.3):
            if weights and self.rng.random() < chance:
                code = self.rng.choices(list(weights), list(weights.values()))[0]
                weights.pop(code)
                chosen.append(code)
            else:
                break
        return chosen

    def _concepts_of_a_page(self) -> list[int]:
        count = self.rng.choices((0, 1, 2, 3, 4, 5), (1, 3, 5, 5, 3, 1))[0]
        if not self._concept_ids:
            return []
        drawn = self.rng.choices(self._concept_ids, cum_weights=self._concept_weights, k=count)
        return list(dict.fromkeys(drawn))

    def _lexicon(self, code: str) -> Lexicon:
        language = analysis_language(code) or analysis_language("en")
        return Lexicon(language, [labels[code] for labels in self.labels.values()])


def _falling_weights(count: int) -> list[float]:
    return list(accumulate(1 / (rank + 1) for rank in range(1, count + 1)))
