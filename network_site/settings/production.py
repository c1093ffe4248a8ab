"""Settings for serving the public. Starting without a needed value stops with one sentence that names it."""

from django.core.exceptions import ImproperlyConfigured

from .base import *  # noqa: F403 - a settings module is its parent plus its own lines
from .base import env
from .logs import logging_to_stdout


def required(name: str, meaning: str) -> str:
    """The value of an environment variable; raises ImproperlyConfigured with a plain sentence when it is empty."""
    value = env(name, default="").strip()
    if not value:
        raise ImproperlyConfigured(f"Set {name} ({meaning}) in the environment or in .env; see .env.example.")
    return value


SECRET_KEY = required("SECRET_KEY", "a long random text that signs sessions")
ALLOWED_HOSTS = [
    host.strip()
    for host in required("ALLOWED_HOSTS", "the host names of this site, separated by commas").split(",")
    if host.strip()
]
WAGTAILADMIN_BASE_URL = required("BASE_URL", "the full address of this site, such as https://hub.example.org").rstrip(
    "/"
)
CSRF_TRUSTED_ORIGINS = [WAGTAILADMIN_BASE_URL, *env.list("CSRF_TRUSTED_ORIGINS", default=[])]

_https = WAGTAILADMIN_BASE_URL.startswith("https://")
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if env.bool("BEHIND_PROXY", default=False) else None
SECURE_SSL_REDIRECT = SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = _https
SECURE_HSTS_SECONDS = 31_536_000 if _https else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = _https

LOGGING = logging_to_stdout(env("LOG_LEVEL", default="INFO"), env("LOG_FORMAT", default="line"))
