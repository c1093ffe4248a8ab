"""Scripts are named together with the hash of their text (Subresource Integrity, W3C)."""

import base64
import hashlib
from functools import lru_cache

from django import template
from django.conf import settings
from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage

register = template.Library()


@register.simple_tag
def integrity(name: str) -> str:
    """What ``<script integrity>`` says of a static file: a browser runs nothing else under its address."""
    return _hash_of.__wrapped__(name) if settings.DEBUG else _hash_of(name)


@lru_cache(maxsize=50)
def _hash_of(name: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(_content(name)).digest()).decode()


def _content(name: str) -> bytes:
    """The text as it is served: collecting may change it, and while developing nothing is collected."""
    if not settings.DEBUG and name in getattr(staticfiles_storage, "hashed_files", {}):
        with staticfiles_storage.open(staticfiles_storage.stored_name(name)) as stream:
            return stream.read()
    with open(finders.find(name), "rb") as stream:
        return stream.read()
