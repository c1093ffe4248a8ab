"""Lists of pages: what a reader chose, which documents answer, and the counts beside each further choice."""

from .choices import Choices, read_choices
from .listing import Listing

__all__ = ["Choices", "Listing", "read_choices"]
