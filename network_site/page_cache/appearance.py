"""What the hub itself adds to every page: code, templates, texts and settings."""

from functools import lru_cache
from hashlib import blake2b
from pathlib import Path

from django.conf import settings

_SHOWN_SETTINGS = (
    "WAGTAIL_SITE_NAME",
    "WAGTAILADMIN_BASE_URL",
    "LANGUAGES",
    "TIME_ZONE",
    "MEDIA_URL",
    "STORAGES",
    "STATIC_URL",
    "KEPT_DAYS",
    "SERVER_LOG_DAYS",
    "VIEW_COUNTS",
    "SEARCH_RECORDS_UNANSWERED",
)
_SHOWN_FILES = {".py", ".html", ".txt", ".mo", ".json", ".css", ".js"}
_FOLDERS = ("network_site", "events", "projects", "pages", "search", "templates", "locale")


@lru_cache(maxsize=1)
def appearance() -> str:
    """Changes with code, templates, texts and settings: during an upgrade old and new processes share nothing."""
    digest = blake2b(digest_size=8)
    for folder in _FOLDERS:
        for path in sorted((Path(settings.BASE_DIR) / folder).rglob("*")):
            if path.suffix in _SHOWN_FILES and path.is_file():
                digest.update(str(path.relative_to(settings.BASE_DIR)).encode())
                digest.update(path.read_bytes())
    for name in _SHOWN_SETTINGS:
        digest.update(repr(getattr(settings, name)).encode())
    return digest.hexdigest()
