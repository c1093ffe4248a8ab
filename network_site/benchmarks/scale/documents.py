"""Search documents by the million, without the pages they would be about.

Some thousand pages are invented and analysed as the index does it. Each document then takes title, facts and body from
one of them, and its other words from it (two thirds) and from another page of its language (one third), so that words
stand on as large a part of the documents as in a collection of real size. Every tenth has a word that no other has.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import Any
from uuid import UUID

from django.utils import timezone

from network_site.generation.world import COUNTRIES, World
from search.analysis.folding import fold
from search.analysis.tokens import CONCEPT, TITLE
from search.indexing.compose import compose
from search.indexing.content import DocumentContent
from search.kinds import Kind

TEMPLATES = 6_000
_THIRDS = 3
_KINDS = (Kind.EVENT, Kind.REPORT, Kind.PROJECT, Kind.TRAINING, Kind.ORGANISATION)
_SHARES = (0.40, 0.30, 0.16, 0.10, 0.04)


@dataclass(frozen=True, slots=True)
class Template:
    """One invented page: its columns and facets, the tokens of title and topics, and the others in three parts."""

    columns: dict[str, Any]
    facets: tuple[tuple[str, str], ...]
    fixed: str
    parts: tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class ScaleDocument:
    page_id: int
    columns: dict[str, Any]
    facets: tuple[tuple[str, str], ...]
    tokens: str


def make_templates(count: int = TEMPLATES, seed: int = 1) -> list[Template]:
    """Invented pages, analysed. The site's languages, vocabulary and programmes must be there."""
    world = World(seed)
    return [_template(world, number) for number in range(count)]


def stream(templates: list[Template], count: int, first: int = 1) -> Iterator[ScaleDocument]:
    """So many documents with page ids from ``first`` on; the same ids always give the same documents."""
    by_language: dict[str, list[Template]] = defaultdict(list)
    for template in templates:
        by_language[template.columns["language"]].append(template)
    for page_id in range(first, first + count):
        rng = Random(page_id)  # noqa: S311 - nothing here is secret
        template = rng.choice(templates)
        other = rng.choice(by_language[template.columns["language"]])
        left_out, taken = rng.randrange(_THIRDS), rng.randrange(_THIRDS)
        kept = [part for place, part in enumerate(template.parts) if place != left_out]
        own_word = [_word(page_id)] if page_id % 10 == 0 else []
        yield ScaleDocument(
            page_id,
            template.columns
            | {"translation_key": UUID(int=rng.getrandbits(128), version=4), "path": f"/en/scale/{page_id}/"}
            | _moved(template.columns, timedelta(days=rng.randint(-400, 400))),
            template.facets,
            " ".join([template.fixed, *kept, other.parts[taken], *own_word]),
        )


def words_of(templates: list[Template], document: ScaleDocument) -> list[str]:
    """The tokens of a document as a list."""
    return document.tokens.split()


def _template(world: World, number: int) -> Template:
    rng = world.rng
    group = world.group(world.languages, 1)
    language = group.languages[0]
    kind = rng.choices(_KINDS, _SHARES)[0]
    title = world.title(group, language)
    starts_on = world.today + timedelta(days=int(rng.triangular(-365 * 6, 365, 30)))
    takes_applications = kind in (Kind.EVENT, Kind.TRAINING) and rng.random() < 0.4
    columns = {
        "translation_key": group.key,
        "language": language,
        "kind": str(kind),
        "title": title,
        "title_key": fold(title)[:100],
        "summary": world.summary(group, language),
        "path": "/",
        "first_published_at": group.published,
        "last_published_at": group.published,
        "starts_on": starts_on if kind == Kind.EVENT else None,
        "ends_on": starts_on if kind == Kind.EVENT else None,
        "starts_at": None,
        "ends_at": None,
        "takes_applications": takes_applications,
        "opens_at": timezone.now() - timedelta(days=90) if takes_applications else None,
        "closes_at": timezone.now() + timedelta(days=rng.randint(-900, 90)) if takes_applications else None,
        "is_online": rng.random() < 0.3,
        "is_example": True,
        "card": {"country": world.country()},
        "body": world.text(group, language, rng.choice((9, 14, 20))),
    }
    facets = {("topic", str(concept)) for concept in group.concept_ids}
    facets |= {("country", rng.choice(COUNTRIES)), ("year", str(starts_on.year))}
    if world.programmes and rng.random() < 0.6:
        facets.add(("programme", str(rng.choice(world.programmes))))
    [row] = compose([DocumentContent(number + 1, columns, frozenset(facets))])
    tokens = row.tokens.split()
    fixed = [token for token in tokens if token.startswith((TITLE, CONCEPT))]
    others = [token for token in tokens if not token.startswith((TITLE, CONCEPT))]
    parts = tuple(" ".join(others[place::_THIRDS]) for place in range(_THIRDS))
    return Template(row.columns, tuple(sorted(facets)), " ".join(fixed), parts)


def _moved(columns: dict[str, Any], by: timedelta) -> dict[str, Any]:
    """The dates of a document, moved so that documents do not share theirs."""
    names = ("first_published_at", "last_published_at", "starts_on", "ends_on", "closes_at")
    return {name: columns[name] + by for name in names if columns[name] is not None}


def _word(number: int) -> str:
    """A word of letters that stands for the number."""
    letters = ""
    while number:
        number, letter = divmod(number, 26)
        letters += chr(ord("a") + letter)
    return f"zq{letters}"
