"""Looks a whole installation over and says what to mend."""

from .examination import EXAMINATIONS, examine
from .finding import Finding, Level

__all__ = ["EXAMINATIONS", "Finding", "Level", "examine"]
