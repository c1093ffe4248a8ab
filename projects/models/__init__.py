from .eu_statement import EUStatement
from .funding_note import FundingNote
from .indicator import Indicator
from .output import Output
from .participation import Participation
from .programme import FundingProgramme, ProgrammeName
from .project import ProjectIndexPage, ProjectPage
from .report import MobilityReportPage, ReportIndexPage
from .report_parts import FollowUp, Material
from .work_package import WorkPackage

__all__ = [
    "EUStatement",
    "FollowUp",
    "FundingNote",
    "FundingProgramme",
    "Indicator",
    "Material",
    "MobilityReportPage",
    "Output",
    "Participation",
    "ProgrammeName",
    "ProjectIndexPage",
    "ProjectPage",
    "ReportIndexPage",
    "WorkPackage",
]
