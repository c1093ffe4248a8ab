"""Projects and learning reports put into words for their templates."""

from .project_sheet import ProjectSheet

__all__ = ["ProjectSheet"]
