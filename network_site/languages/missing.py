"""What a language still lacks: counted, with the command or the place in the editor that mends it."""

from collections.abc import Callable, Iterator
from pathlib import Path

from babel.messages.pofile import read_po
from django.conf import settings
from django.utils.translation import to_locale
from wagtail.models import Page

from projects.models import EUStatement, FundingProgramme, ProgrammeName
from search.analysis.languages import analysis_language
from search.models import Concept, ConceptGroup, ConceptGroupLabel


def what_is_missing(code: str) -> list[str]:
    """Sentences, the most visible lack first; empty where the language has everything that can be counted."""
    questions: tuple[Callable[[str], Iterator[str]], ...] = (_interface, _pages, _topics, _funding, _grammar)
    return [sentence for question in questions for sentence in question(code)]


def _interface(code: str) -> Iterator[str]:
    locale = to_locale(code)
    if code.partition("-")[0] == "en":
        return
    catalogue = _catalogue(locale)
    shown = catalogue.relative_to(settings.BASE_DIR)
    if catalogue.is_file():
        with catalogue.open("rb") as stream:
            missing = sum(entry.fuzzy or not all(_texts(entry.string)) for entry in read_po(stream) if entry.id)
        if missing:
            yield f"{missing} texts of the interface wait for a translation in {shown}; then run `compile_catalogues`."
        return
    with _catalogue("fi").open("rb") as stream:
        texts = sum(1 for entry in read_po(stream) if entry.id)
    yield (
        f"The {texts} texts of the interface stay in English. `sh scripts/messages.sh {locale}` makes {shown}; "
        "translate it and run `compile_catalogues`."
    )


def _catalogue(locale: str) -> Path:
    return settings.BASE_DIR / "locale" / locale / "LC_MESSAGES" / "django.po"


def _texts(string: str | tuple[str, ...]) -> tuple[str, ...]:
    return string if isinstance(string, tuple) else (string,)


def _pages(code: str) -> Iterator[str]:
    pages = Page.objects.filter(locale__language_code=code, depth__gt=1)
    live = pages.live().count()
    if live:
        yield f"{live} pages are published in it. What nobody has translated stands there in its original language."
    if withdrawn := pages.filter(live=False).count():
        yield (
            f"{withdrawn} pages of it are not published. Publish them in the editor: in the list of pages tick the "
            "home page, choose Publish, and include the pages below it."
        )


def _topics(code: str) -> Iterator[str]:
    if missing := Concept.objects.without_label_in(code).count():
        yield (
            f"{missing} of {Concept.objects.count()} topics have no name in it: `manage.py export_concepts csv`, add a "
            f"column {code.replace('-', '_')}, then `manage.py load_concepts FILE`."
        )
    groups = ConceptGroup.objects.count()
    named = ConceptGroupLabel.objects.filter(language=code).values("group").distinct().count()
    if named < groups:
        yield f"{groups - named} of {groups} groups of topics have no name in it: `manage.py export_concepts groups`."


def _funding(code: str) -> Iterator[str]:
    base = code.partition("-")[0]
    if EUStatement.objects.exists() and not EUStatement.objects.filter(language__in=[code, base]).exists():
        yield "The words beside the emblem of the European Union are missing: Funding → European Union statements."
    programmes = FundingProgramme.objects.count()
    named = ProgrammeName.objects.filter(language=code).values("programme").distinct().count()
    if named < programmes:
        yield f"{programmes - named} of {programmes} programmes have no name in it: Funding → Funding programmes."


def _grammar(code: str) -> Iterator[str]:
    grammar = analysis_language(code)
    if grammar is None:
        yield "The search knows no grammar of it: it finds words as they are spelled, without their other forms."
    elif not grammar.stemmer or not grammar.word_list:
        yield "The search knows its grammar in part: some forms of a word are found only as they are spelled."
