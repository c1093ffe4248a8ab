"""Projects and learning reports put into words for their templates."""

from .project_sheet import ProjectSheet
from .report_sheet import MobilityReportSheet

__all__ = ["MobilityReportSheet", "ProjectSheet"]
