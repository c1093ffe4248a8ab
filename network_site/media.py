"""Pictures handed out by the hub itself, where no web server in front of it does.

Only renditions and portraits: originals may be of drafts or of people whose consent ended, and documents go
through Wagtail's own view, which knows who may read them.
"""

import mimetypes
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from django.conf import settings
from django.core.files.storage import default_storage
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.urls import URLPattern, re_path
from django.utils.cache import get_conditional_response, patch_cache_control
from django.utils.http import http_date
from django.views.static import serve

if TYPE_CHECKING:
    from .media_bucket.bucket import Fetched

# A picture can do nothing, even when somebody finds a way to make a browser take it for a page.
PICTURE_POLICY = "default-src 'none'; sandbox"
#: The folders of what everybody may see.
PUBLIC_FOLDERS = ("images", "avatar_images")
#: Seconds for which others keep a picture: its address does not change when somebody's consent ends.
KEPT_BY_READERS = 3600
#: Bytes; file systems know no longer names and fail when asked for one.
LONGEST_NAME = 255
#: Not every machine's list of types knows these.
_NEWER_TYPES = {".avif": "image/avif", ".webp": "image/webp"}


def type_of(name: str) -> str:
    """The media type of a file by its name."""
    newer = _NEWER_TYPES.get(PurePosixPath(name).suffix.lower())
    return newer or mimetypes.guess_type(name)[0] or "application/octet-stream"


def serve_picture(request: HttpRequest, path: str) -> HttpResponseBase:
    if len(path.rpartition("/")[2].encode()) > LONGEST_NAME:
        raise Http404("There is no such picture")
    fetch = getattr(default_storage, "fetch", None)
    response = _from_bucket(request, path, fetch) if fetch else serve(request, path, settings.MEDIA_ROOT)
    response.headers["Content-Security-Policy"] = PICTURE_POLICY
    if response.status_code == 200:
        response.headers["Content-Type"] = type_of(path)
    if response.status_code in (200, 304):
        patch_cache_control(response, public=True, max_age=KEPT_BY_READERS)
    return response


def _from_bucket(request: HttpRequest, path: str, fetch: "Callable[[str], Fetched]") -> HttpResponseBase:
    try:
        found = fetch(path)
    except FileNotFoundError as error:
        raise Http404("There is no such picture") from error
    except OSError:  # told in the log already
        return HttpResponse(status=503, headers={"Retry-After": "5", "Cache-Control": "no-store"})
    modified = int(found.modified.timestamp())
    response = HttpResponse(found.content, headers={"ETag": found.etag, "Last-Modified": http_date(modified)})
    return get_conditional_response(request, found.etag, modified, response) or response


def media_urls() -> list[URLPattern]:
    """The address of pictures; none unless the setting SERVE_MEDIA is on, or where they have one elsewhere."""
    if not settings.SERVE_MEDIA or not settings.MEDIA_URL.startswith("/"):
        return []
    folder, public = settings.MEDIA_URL.lstrip("/"), "|".join(PUBLIC_FOLDERS)
    return [re_path(rf"^{folder}(?P<path>(?:{public})/[^/\\]+)$", serve_picture, name="media")]
