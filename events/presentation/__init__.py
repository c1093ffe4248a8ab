"""Events and trainings put into words for their templates."""

from .event_sheet import EventSheet
from .state_words import state_words
from .training_sheet import TrainingSheet

__all__ = ["EventSheet", "TrainingSheet", "state_words"]
