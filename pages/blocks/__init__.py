"""StreamField blocks shared by the page types."""

from .question import QuestionBlock

__all__ = ["QuestionBlock"]
