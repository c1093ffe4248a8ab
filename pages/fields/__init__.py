"""Model fields shared by the page types."""

from .choice_list import ChoiceListField
from .partial_date import PartialDateField

__all__ = ["ChoiceListField", "PartialDateField"]
