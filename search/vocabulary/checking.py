"""Whether a vocabulary file fits together with itself and with the concepts there are. Nothing is written."""

import re
from collections import Counter
from collections.abc import Iterator

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils.translation import gettext as _

from ..models import Concept, ConceptGroup, ConceptLabel, ConceptRedirect
from ..models.language import FALLBACK_LANGUAGE, wording_for
from .entries import SEPARATOR, ConceptEntry, GroupEntry, Problem, VocabularyFile

SLUG = re.compile(r"[a-z0-9_-]{1,100}")
MAX_LABEL = ConceptLabel._meta.get_field("label").max_length
MAX_ADDRESS = Concept._meta.get_field("yso_uri").max_length
# A cell that begins so is a formula to a spreadsheet, which runs it when somebody opens an export.
FORMULA_SIGNS = ("=", "+", "-", "@")


def problem_with_word(word: str) -> str:
    """Why a text cannot be a label, in a sentence; empty when it can."""
    if len(word) > MAX_LABEL:
        message = _("“%(word)s…” is longer than %(limit)d characters.")
        return message % {"word": word[:30], "limit": MAX_LABEL}
    if SEPARATOR in word or not word.isprintable():
        return _("“%(word)s” holds a semicolon or a character that cannot be seen.") % {"word": word}
    if word.startswith(FORMULA_SIGNS):
        return _("“%(word)s” begins with a sign that a spreadsheet takes for a formula.") % {"word": word}
    return ""


def check_vocabulary(file: VocabularyFile) -> list[Problem]:
    """Everything that stands in the way of loading the file, in the order of its lines."""
    problems = [
        *_doubled(file.groups),
        *_doubled(file.concepts),
        *_wrong_words([*file.groups, *file.concepts]),
        *_wrong_places(file),
        *_doubled_names(file),
    ]
    return sorted(problems, key=lambda problem: problem.line)


def _doubled(entries: list[GroupEntry] | list[ConceptEntry]) -> Iterator[Problem]:
    counts = Counter(entry.slug for entry in entries)
    for entry in entries:
        if not SLUG.fullmatch(entry.slug):
            message = _("The slug “%(slug)s” may hold only small letters a to z, digits and hyphens, at most 100.")
            yield Problem(message % {"slug": entry.slug}, entry.line)
        elif counts[entry.slug] > 1:
            yield Problem(_("The slug “%(slug)s” is in the file more than once.") % {"slug": entry.slug}, entry.line)


def _wrong_words(entries: list[GroupEntry | ConceptEntry]) -> Iterator[Problem]:
    for entry in entries:
        words = list(entry.labels.values())
        if isinstance(entry, ConceptEntry):
            words += [word for synonyms in entry.synonyms.values() for word in synonyms]
            for address in filter(None, (entry.yso_uri, entry.eurovoc_uri)):
                if not _is_address(address):
                    yield Problem(_("“%(address)s” is not a web address.") % {"address": address}, entry.line)
        for message in filter(None, map(problem_with_word, words)):
            yield Problem(message, entry.line)


def _wrong_places(file: VocabularyFile) -> Iterator[Problem]:
    """Unknown groups, unknown wider concepts, and circles among them."""
    groups = {group.slug for group in file.groups} | set(ConceptGroup.objects.values_list("slug", flat=True))
    broader = dict(Concept.objects.values_list("slug", "broader__slug"))
    moved = dict(ConceptRedirect.objects.values_list("old_slug", "concept__slug"))
    known = {*broader, *moved, *(entry.slug for entry in file.concepts)}
    broader |= {
        entry.slug: moved.get(entry.broader, entry.broader)
        for entry in file.concepts
        if entry.broader and entry.slug not in moved
    }
    for entry in file.concepts:
        if entry.group and entry.group not in groups:
            yield Problem(_("The group “%(slug)s” is not known.") % {"slug": entry.group}, entry.line)
        if entry.broader and entry.broader not in known:
            yield Problem(_("The wider topic “%(slug)s” is not known.") % {"slug": entry.broader}, entry.line)
        elif entry.broader and _is_in_circle(entry.slug, broader):
            message = _("“%(slug)s” would be wider than itself, through “%(broader)s”.")
            yield Problem(message % {"slug": entry.slug, "broader": entry.broader}, entry.line)


def _doubled_names(file: VocabularyFile) -> Iterator[Problem]:
    """Two concepts with one English name, or a concept without any name."""
    preferred: dict[str, dict[str, str]] = {slug: {} for slug in Concept.objects.values_list("slug", flat=True)}
    for slug, language, label in ConceptLabel.objects.filter(is_preferred=True).values_list(
        "concept__slug", "language", "label"
    ):
        preferred[slug][language] = label
    for entry in file.concepts:
        preferred[entry.slug] = preferred.get(entry.slug, {}) | entry.labels
    names = {slug: wording_for(labels, FALLBACK_LANGUAGE) for slug, labels in preferred.items()}
    counts = Counter(name.casefold() for name in names.values())
    for entry in file.concepts:
        name = names[entry.slug]
        if not name:
            yield Problem(_("The topic “%(slug)s” has no name in any language.") % {"slug": entry.slug}, entry.line)
        elif counts[name.casefold()] > 1:
            yield Problem(_("Another topic has the name “%(name)s” too.") % {"name": name}, entry.line)


def _is_in_circle(slug: str, broader: dict[str, str | None]) -> bool:
    seen, place = set(), broader.get(slug)
    while place and place not in seen:
        if place == slug:
            return True
        seen.add(place)
        place = broader.get(place)
    return False


def _is_address(text: str) -> bool:
    try:
        URLValidator(schemes=["http", "https"])(text)
    except ValidationError:
        return False
    return len(text) <= MAX_ADDRESS
