"""What there is to do, one row for each text and language."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.conf import settings
from django.urls import reverse

from search.models.language import language_tag

from .need import Need, kind_choices
from .states import ORDER_OF_STATES, Reason, State

#: What is done is counted beside the states.
DONE = "done"


def language_name(code: str) -> str:
    """The language's own name, as in the language switcher."""
    return dict(settings.LANGUAGES).get(code, code)


@dataclass(slots=True)
class Row:
    """A text that lacks something in a language.

    ``original_id`` and ``target_id`` are primary keys of pages, or of snippets where ``model`` names one
    ("pages.questionnaire"). ``translation_id`` is that of wagtail-localize, where the translation was begun with it.
    ``strings_left`` and ``has_machine_text`` are filled in for the rows that are shown (:mod:`.progress`).
    """

    state: State
    language: str
    kind: str
    need: Need
    order: str
    title: str
    original_id: int
    original_language: str
    target_id: int | None = None
    translation_id: int | None = None
    reason: Reason | None = None
    model: str = ""
    strings_left: int | None = field(default=None, compare=False)
    has_machine_text: bool = field(default=False, compare=False)

    @property
    def sort_key(self) -> tuple:
        return self.need, self.order, ORDER_OF_STATES[self.state], self.title.casefold(), self.language

    @property
    def kind_label(self) -> str:
        return str(dict(kind_choices()).get(self.kind, self.kind))

    @property
    def lang(self) -> str:
        """BCP 47 tag of the original, for the title."""
        return language_tag(self.original_language)

    @property
    def original_language_name(self) -> str:
        return language_name(self.original_language)

    @property
    def language_name(self) -> str:
        return language_name(self.language)

    @property
    def begin_url(self) -> str:
        """Where a form is sent that begins the translation; nothing where it was begun."""
        if self.state is not State.MISSING:
            return ""
        if self.model:
            app_label, model_name = self.model.split(".")
            return reverse("begin_snippet_translation", args=[app_label, model_name, self.original_id, self.language])
        return reverse("begin_page_translation", args=[self.original_id, self.language])

    @property
    def edit_url(self) -> str:
        """The editor of the translation."""
        return self._edit_url(self.target_id) if self.target_id else ""

    @property
    def original_url(self) -> str:
        return self._edit_url(self.original_id)

    def _edit_url(self, number: int) -> str:
        if self.model:
            return reverse(f"wagtailsnippets_{self.model.replace('.', '_')}:edit", args=[number])
        return reverse("wagtailadmin_pages:edit", args=[number])


@dataclass
class Desk:
    """Everything there is to do, most needed first, and how many texts stand where in each language."""

    rows: list[Row]
    counts: dict[str, Counter]

    @classmethod
    def of(cls, rows: Iterable[Row], done: Counter) -> "Desk":
        """``done`` counts by language what lacks nothing."""
        found = sorted(rows, key=lambda row: row.sort_key)
        counts: dict[str, Counter] = {language: Counter({DONE: number}) for language, number in done.items()}
        for row in found:
            counts.setdefault(row.language, Counter())[row.state.value] += 1
        return cls(found, counts)

    def count(self, language: str, state: str) -> int:
        return self.counts.get(language, Counter())[state]

    def chosen(self, language: str = "", kind: str = "", state: str = "", original_language: str = "") -> list[Row]:
        """The rows that fit; an empty value leaves everything in."""
        return [
            row
            for row in self.rows
            if (not language or row.language == language)
            and (not kind or row.kind == kind)
            and (not state or row.state == state)
            and (not original_language or row.original_language == original_language)
        ]
