from .concept import Concept, ConceptDefinition, ConceptLabel, ConceptRedirect
from .concept_group import ConceptGroup, ConceptGroupLabel
from .proposal import ConceptProposal
from .tagging import ConceptOnPage

__all__ = [
    "Concept",
    "ConceptDefinition",
    "ConceptGroup",
    "ConceptGroupLabel",
    "ConceptLabel",
    "ConceptOnPage",
    "ConceptProposal",
    "ConceptRedirect",
]
