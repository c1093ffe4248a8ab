"""Pages put into words for their templates."""

from .chain import Step
from .facts import Fact, Words, in_language, known, lines, link
from .json_ld import json_ld_script
from .organisation_sheet import OrganisationSheet
from .readers import documents_for_reader, foreign_language, link_to
from .sections import Section, TextPart, list_section, text_section
from .self_assessment_sheet import SelfAssessmentSheet
from .sheet import Sheet

__all__ = [
    "Fact",
    "OrganisationSheet",
    "Section",
    "SelfAssessmentSheet",
    "Sheet",
    "Step",
    "TextPart",
    "Words",
    "documents_for_reader",
    "foreign_language",
    "in_language",
    "json_ld_script",
    "known",
    "lines",
    "link",
    "link_to",
    "list_section",
    "text_section",
]
