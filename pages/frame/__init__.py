"""What stands round the content of every public page: menus, breadcrumbs, languages, the site's own facts."""

from .frame import Frame

__all__ = ["Frame"]
