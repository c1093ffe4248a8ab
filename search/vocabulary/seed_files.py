"""The vocabulary that the hub starts with."""

from pathlib import Path

from .entries import VocabularyFile
from .files import read_vocabulary

SEED_FOLDER = Path(__file__).parent / "seed"


def seed_vocabulary() -> VocabularyFile:
    """The groups and concepts that come with the hub."""
    file = read_vocabulary("concepts.csv", (SEED_FOLDER / "concepts.csv").read_bytes())
    file.groups = read_vocabulary("groups.csv", (SEED_FOLDER / "concept_groups.csv").read_bytes()).groups
    return file
