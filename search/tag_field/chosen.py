"""What stands in the topic field: one topic a line, by its name or as ``#slug``."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import prefetch_related_objects

from ..models import Concept
from ..vocabulary.entries import SEPARATOR
from ..vocabulary.finding import concepts_named

#: Before a slug, which is always one concept, where a name may be that of several.
SLUG_SIGN = "#"
#: More lines than anybody means are cut.
MAX_LINES = 200


@dataclass(slots=True)
class Chosen:
    """The concepts meant, in order and without doubles; words that name none; and words that name several."""

    concepts: list[Concept] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    ambiguous: dict[str, list[Concept]] = field(default_factory=dict)


def read_lines(text: str, language_code: str) -> Chosen:
    """The topics that a person (or the field's script) wrote, one a line or divided by semicolons. Takes any text."""
    parts = (" ".join(part.split()) for part in re.split(rf"[\n\r{SEPARATOR}]", text.replace("\0", "")))
    lines = list(dict.fromkeys(filter(None, parts)))[:MAX_LINES]
    slugs = [line.removeprefix(SLUG_SIGN) for line in lines if line.startswith(SLUG_SIGN)]
    by_slug = {concept.slug: concept for concept in Concept.objects.with_labels().filter(slug__in=_printable(slugs))}
    words = [line for line in lines if not line.startswith(SLUG_SIGN)]
    named = concepts_named(words, language_code) if words else {}
    chosen = Chosen()
    for line in lines:
        concept = by_slug.get(line.removeprefix(SLUG_SIGN)) if line.startswith(SLUG_SIGN) else None
        meant = [concept] if concept else named.get(line, [])
        if not meant:
            chosen.unknown.append(line)
        elif len(meant) > 1:
            chosen.ambiguous[line] = meant
        elif meant[0] not in chosen.concepts:
            chosen.concepts.append(meant[0])
    return chosen


def written_lines(concepts: Iterable[Concept], language_code: str) -> str:
    """The lines for these concepts: names in the language, and ``#slug`` where a name is not theirs alone."""
    concepts = list(dict.fromkeys(concepts))
    prefetch_related_objects(concepts, "labels")
    names = {concept.pk: concept.label_in(language_code) for concept in concepts}
    meant = concepts_named(set(names.values()), language_code)
    return "\n".join(
        names[concept.pk] if meant[names[concept.pk]] == [concept] else f"{SLUG_SIGN}{concept.slug}"
        for concept in concepts
    )


def _printable(slugs: list[str]) -> list[str]:
    """Slugs that a database can be asked about; lone surrogates cannot be sent to it."""
    return [slug for slug in slugs if slug.isascii() and slug.isprintable()]
