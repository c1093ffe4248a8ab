from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .programme import FundingProgramme
    from .project import ProjectPage


class FundedPage:
    """A page that outside money may have paid for, so that it has to show the mark of that money.

    Stands as it is for a page with a field ``project``; a page with other ties to money overrides what differs.
    """

    @property
    def paying_project(self) -> "ProjectPage | None":
        return self.project if self.project_id else None

    @property
    def paying_programme(self) -> "FundingProgramme | None":
        project = self.paying_project
        return project.programme if project else None

    @property
    def paying_authority(self) -> str:
        """Who gave the money, as the project says it; empty where it does not."""
        project = self.paying_project
        return project.granting_authority if project else ""
