"""Project codes: what the parts of a code say."""

from .parsing import CodePart, ProjectCode, parse_code

__all__ = ["CodePart", "ProjectCode", "parse_code"]
