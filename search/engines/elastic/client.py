"""The connection to Elasticsearch, and how long it is left alone after it failed."""

import time
from functools import lru_cache

from django.conf import settings
from elasticsearch import ApiError, Elasticsearch, TransportError

#: What a server that is away, busy or broken raises.
UNREACHABLE = (ApiError, TransportError)
_SECONDS_TO_ANSWER = 3
_SECONDS_OF_PEACE = 15

_quiet_until = 0.0


@lru_cache(maxsize=4)
def client_for(url: str) -> Elasticsearch:
    """One client a process and server; it gives up quickly, for the database can answer too."""
    return Elasticsearch(url, request_timeout=_SECONDS_TO_ANSWER, max_retries=0, retry_on_timeout=False)


def client() -> Elasticsearch:
    """The client for the server that the settings name."""
    return client_for(settings.ELASTICSEARCH_URL)


def is_quiet() -> bool:
    """Whether the server failed a moment ago and is not to be asked yet."""
    return time.monotonic() < _quiet_until


def note_failure() -> None:
    """Leave the server alone for some seconds."""
    global _quiet_until
    _quiet_until = time.monotonic() + getattr(settings, "ELASTICSEARCH_SECONDS_OF_PEACE", _SECONDS_OF_PEACE)


def note_success() -> None:
    """Ask again at once."""
    global _quiet_until
    _quiet_until = 0.0
