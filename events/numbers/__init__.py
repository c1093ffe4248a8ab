"""What events, trainings and mobilities add to the network in numbers."""

from .mobilities import Events, Mobilities
from .trainings import TrainingHours, Trainings

NUMBERS = (Mobilities(), Trainings(), TrainingHours(), Events())
