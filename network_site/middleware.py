"""Response headers of the site."""

import secrets
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
#: The only inline code that the admin runs: texts that never change, and that a test finds in the installed packages.
ADMIN_SCRIPTS = ("sha256-Zi6020hVNJQUtMOgLuIImaOaART6TyIrghPC9PESpjg=",)  # wagtail-localize: "select all" languages
ADMIN_STYLES = ("sha256-tW2DtS+2KKfxS7GCOiFbWJZyqrSB62AVZ1vN9lmEf2E=",)  # the same: where translations are updated


def _quoted(hashes: tuple[str, ...]) -> str:
    return " ".join(f"'{each}'" for each in hashes)


# Wagtail shows previews in frames, and pictures that are being uploaded; nothing may come from elsewhere. The nonce is
# given to style sheets which Wagtail's own scripts make (decision 30).
ADMIN_POLICY = (
    f"default-src 'none'; style-src 'self' 'nonce-%s' {_quoted(ADMIN_STYLES)}; img-src 'self' data: blob:; "
    f"font-src 'self' data:; script-src 'self' {_quoted(ADMIN_SCRIPTS)}; connect-src 'self'; frame-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'self'; manifest-src 'self'"
)

# A document is for saving. Opened by itself it can do nothing, whatever is in it, and other sites cannot take it in.
DOCUMENT_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"


def is_document(request: HttpRequest, response: HttpResponse) -> bool:
    """Whether Wagtail hands out a file of its documents."""
    match = request.resolver_match
    is_page = response.headers.get("Content-Type", "").startswith("text/html")
    return match is not None and match.view_name == "wagtaildocs_serve" and not is_page


class ContentSecurityPolicyMiddleware:
    """Pages may load only what this site itself serves, and no inline script or style; the admin has few exceptions."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.admin_prefix = reverse("wagtailadmin_home")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        is_admin = request.path.startswith(self.admin_prefix)
        if is_admin:
            request.style_nonce = secrets.token_urlsafe(16)
        response = self.get_response(request)
        if is_admin:
            policy = ADMIN_POLICY % request.style_nonce
        else:
            policy = PREVIEW_POLICY if getattr(request, "is_preview", False) else PUBLIC_POLICY
        if settings.MEDIA_ORIGIN:  # the operator lets another site show the pictures
            policy = policy.replace("img-src 'self'", f"img-src 'self' {settings.MEDIA_ORIGIN}")
        if is_document(request, response):
            response.headers["Content-Security-Policy"] = DOCUMENT_POLICY
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
        is_ours = is_page or is_document(request, response)
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin" if is_ours else "cross-origin")
        return response
