"""Models of the site itself."""

from .page_cache.models import ContentStamp

__all__ = ["ContentStamp"]
