"""The short forms: each asks only what its kind needs, and makes a page that is not saved yet."""

from ..kinds import AnnouncementKind
from .announcement import EventForm, MobilityForm, ShortForm, TrainingForm
from .report import ReportForm

FORMS: dict[AnnouncementKind, type[ShortForm]] = {
    AnnouncementKind.TRAINING: TrainingForm,
    AnnouncementKind.MOBILITY: MobilityForm,
    AnnouncementKind.EVENT: EventForm,
    AnnouncementKind.REPORT: ReportForm,
}

__all__ = ["FORMS", "EventForm", "MobilityForm", "ReportForm", "ShortForm", "TrainingForm"]
