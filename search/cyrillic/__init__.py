"""Serbian in Cyrillic letters, from its Latin spelling; the way back is ``search.analysis.folding.to_latin``."""

from .kept import kept
from .letters import word_in_cyrillic
from .text import to_cyrillic

__all__ = ["kept", "to_cyrillic", "word_in_cyrillic"]
