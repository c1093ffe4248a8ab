"""The vocabulary that the hub starts with."""

from pathlib import Path

from .entries import VocabularyFile
from .files import read_vocabulary

SEED_FOLDER = Path(__file__).parent / "seed"


def seed_vocabulary() -> VocabularyFile:
    """The groups and concepts that come with the hub, with what each concept means in the site's languages."""
    file = _read("concepts.csv")
    file.groups = _read("concept_groups.csv").groups
    definitions = {entry.slug: entry.definitions for entry in _read("definitions.csv").concepts}
    for concept in file.concepts:
        concept.definitions |= definitions[concept.slug]
    return file


def _read(name: str) -> VocabularyFile:
    return read_vocabulary(name, (SEED_FOLDER / name).read_bytes())
