from .concept import Concept, ConceptDefinition, ConceptLabel, ConceptRedirect
from .concept_group import ConceptGroup, ConceptGroupLabel
from .document import SearchDocument, SearchFacet
from .index_change import IndexChange, IndexClock, IndexedWord, SentState
from .proposal import ConceptProposal
from .query_log import UnansweredQuestion
from .tagging import ConceptOnPage
from .title_start import TitleStart

__all__ = [
    "Concept",
    "ConceptDefinition",
    "ConceptGroup",
    "ConceptGroupLabel",
    "ConceptLabel",
    "ConceptOnPage",
    "ConceptProposal",
    "ConceptRedirect",
    "IndexChange",
    "IndexClock",
    "IndexedWord",
    "SearchDocument",
    "SearchFacet",
    "SentState",
    "TitleStart",
    "UnansweredQuestion",
]
