"""Where the hub keeps what it can make again: in the memory of each process, or in a Redis that all share."""

from typing import Any

from django.core.exceptions import ImproperlyConfigured
from environ import Env

#: A reader waits no longer than so many seconds for Redis, once; then it counts as away for a while.
_SECONDS = 0.5
#: Counted tries and requests lie there: so many addresses at once push none of them out.
IN_MEMORY = {"MAX_ENTRIES": 20_000}
_SCHEMES = ("redis://", "rediss://", "unix://")


def redis_from_environment(env: Env) -> str:
    """The address of Redis: ``CACHE_URL``, or ``REDIS_URL``; empty where none is named."""
    url = env("CACHE_URL", default="") or env("REDIS_URL", default="")
    if url and not url.startswith(_SCHEMES):
        raise ImproperlyConfigured(f"CACHE_URL and REDIS_URL begin with one of {', '.join(_SCHEMES)}; this does not.")
    return url


def caches(redis_url: str) -> dict[str, dict[str, Any]]:
    """Django's CACHES."""
    if not redis_url:
        return {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "OPTIONS": IN_MEMORY}}
    return {
        "default": {
            "BACKEND": "network_site.shared_cache.SharedCache",
            "LOCATION": redis_url,
            "KEY_PREFIX": "hub",
            "OPTIONS": {"socket_timeout": _SECONDS, "socket_connect_timeout": _SECONDS},
        }
    }
