"""Pictures handed out by the hub itself, where no web server in front of it does.

Only renditions and portraits: originals may be of drafts or of people whose consent ended, and documents go
through Wagtail's own view, which knows who may read them.
"""

from django.conf import settings
from django.http import HttpRequest, HttpResponseBase
from django.urls import URLPattern, re_path
from django.utils.cache import patch_cache_control
from django.views.static import serve

# A picture can do nothing, even when somebody finds a way to make a browser take it for a page.
PICTURE_POLICY = "default-src 'none'; sandbox"
ONE_HOUR = 3600


def serve_picture(request: HttpRequest, path: str) -> HttpResponseBase:
    response = serve(request, path, document_root=settings.MEDIA_ROOT)
    response.headers["Content-Security-Policy"] = PICTURE_POLICY
    patch_cache_control(response, public=True, max_age=ONE_HOUR)
    return response


def media_urls() -> list[URLPattern]:
    """The address of pictures; none unless the setting SERVE_MEDIA is on."""
    if not settings.SERVE_MEDIA:
        return []
    folder = settings.MEDIA_URL.lstrip("/")
    return [re_path(rf"^{folder}(?P<path>(?:images|avatar_images)/[^/\\]+)$", serve_picture, name="media")]
