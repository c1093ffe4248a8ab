"""Slowing down whoever tries passwords or links."""

from dataclasses import dataclass

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest


@dataclass(frozen=True)
class Throttle:
    """At most ``limit`` tries in ``seconds`` for each key. Processes share the count where they share a cache."""

    name: str
    limit: int
    seconds: int

    def is_exhausted(self, key: str) -> bool:
        """Counts one try and says whether it is one too many."""
        place = f"throttle:{self.name}:{key}"
        cache.add(place, 0, self.seconds)
        try:
            return cache.incr(place) > self.limit
        except ValueError:  # it ran out between the two lines
            return False


def address_of(request: HttpRequest) -> str:
    """The address that the request comes from: as the web servers in front name it, where there are any.

    Each of them (``PROXIES``) adds one address to ``X-Forwarded-For``; whatever stands before these anybody can write.
    """
    named = request.headers.get("X-Forwarded-For", "") if settings.SECURE_PROXY_SSL_HEADER else ""
    added = [each.strip() for each in named.split(",") if each.strip()][-settings.PROXIES :]
    return added[0] if added else request.META.get("REMOTE_ADDR", "")
