"""Response headers of the site."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import reverse

PUBLIC_POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; font-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'"
)
# An editor looks at it in a frame beside the form; otherwise as strict as the page for readers will be.
PREVIEW_POLICY = PUBLIC_POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'")
# Wagtail's editor starts its parts with inline scripts and shows previews in frames; nothing may come from elsewhere.
ADMIN_POLICY = (
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; "
    "script-src 'self' 'unsafe-inline'; connect-src 'self'; frame-src 'self'; object-src 'none'; form-action 'self'; "
    "base-uri 'self'; frame-ancestors 'self'"
)


class ContentSecurityPolicyMiddleware:
    """Public pages may load only what this site itself serves, and no inline script or style."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.admin_prefix = reverse("wagtailadmin_home")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        if request.path.startswith(self.admin_prefix):
            policy = ADMIN_POLICY
        else:
            policy = PREVIEW_POLICY if getattr(request, "is_preview", False) else PUBLIC_POLICY
        if settings.MEDIA_ORIGIN:  # the operator lets another site show the pictures
            policy = policy.replace("img-src 'self'", f"img-src 'self' {settings.MEDIA_ORIGIN}")
        response.headers.setdefault("Content-Security-Policy", policy)
        return response


#: What no page here asks of a browser, so that nothing that slips into one can either.
NOT_USED = (
    "accelerometer",
    "autoplay",
    "browsing-topics",
    "camera",
    "display-capture",
    "encrypted-media",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "usb",
    "xr-spatial-tracking",
)
PERMISSIONS_POLICY = ", ".join(f"{name}=()" for name in NOT_USED)


class IsolationMiddleware:
    """Pages may use nothing of a device, and other sites may not load them as parts of their own.

    Pictures, feeds and cards stay free to use: other sites show them where somebody shares a page.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS_POLICY)
        is_page = response.headers.get("Content-Type", "").startswith("text/html")
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin" if is_page else "cross-origin")
        return response
