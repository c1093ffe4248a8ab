from .event import EventPage
from .event_index import EventIndexPage
from .event_kinds import EventKind
from .event_parts import CareFact, Cost, SelectionStep
from .occurrence import Occurrence
from .paid_parts import PaidPart
from .reminder import Reminder
from .scheduled_run import ScheduledRun
from .training_parts import Module, Phase, Workload
from .training_programme import TrainingIndexPage, TrainingProgrammePage

__all__ = [
    "CareFact",
    "Cost",
    "EventIndexPage",
    "EventKind",
    "EventPage",
    "Module",
    "Occurrence",
    "PaidPart",
    "Phase",
    "Reminder",
    "ScheduledRun",
    "SelectionStep",
    "TrainingIndexPage",
    "TrainingProgrammePage",
    "Workload",
]
