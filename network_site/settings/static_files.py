"""Headers of static files, where WhiteNoise hands them out (and in scripts/nginx.conf the same)."""

from collections.abc import MutableMapping

#: Neither a script nor a picture is a page: opened by itself it can do nothing.
STATIC_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"
#: What other sites may show, such as the picture with which pages are shared. Styles and scripts are for this one.
_FOR_EVERYBODY = (".avif", ".gif", ".ico", ".jpg", ".png", ".svg", ".webp")


def static_file_headers(headers: MutableMapping[str, str], path: str, url: str) -> None:
    """Signature: WHITENOISE_ADD_HEADERS_FUNCTION."""
    headers["Content-Security-Policy"] = STATIC_POLICY
    is_picture = path.endswith(_FOR_EVERYBODY)
    headers["Cross-Origin-Resource-Policy"] = "cross-origin" if is_picture else "same-origin"
    headers["X-Frame-Options"] = "DENY"
