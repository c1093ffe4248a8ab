"""What a reader may mean while still typing: topics, organisations and projects."""

from .finding import Suggestion, suggestions_for

__all__ = ["Suggestion", "suggestions_for"]
