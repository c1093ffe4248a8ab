"""Where uploads are kept: a folder below DATA_DIR, or the bucket of an S3-compatible store that ``S3_BUCKET`` names."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured
from environ import Env

#: Below the hub's own name. Nothing but public pictures is handed out there (network_site/media.py).
OWN_ADDRESS = "/media/"


@dataclass(frozen=True, slots=True)
class Media:
    """``url`` of public pictures; ``served_here``, whether the hub itself hands them out; ``storage`` as in STORAGES;
    ``origin``, the other site from which browsers load them, empty where there is none."""

    url: str
    served_here: bool
    storage: dict[str, Any]
    origin: str = ""


def media_from_environment(env: Env) -> Media:
    """Raises ImproperlyConfigured, in a sentence that says what to set, where a store is named by half."""
    bucket = env("S3_BUCKET", default="")
    endpoint, region = env("S3_ENDPOINT_URL", default=""), env("S3_REGION", default="")
    key, secret = env("S3_ACCESS_KEY", default=""), env("S3_SECRET_KEY", default="")
    public_url = env("S3_PUBLIC_URL", default="")
    if not bucket:
        given = {
            "S3_ENDPOINT_URL": endpoint,
            "S3_ACCESS_KEY": key,
            "S3_SECRET_KEY": secret,
            "S3_PUBLIC_URL": public_url,
        }
        if named := [name for name, value in given.items() if value]:
            raise ImproperlyConfigured(f"{named[0]} is set and S3_BUCKET is not: name the bucket, or take both away.")
        folder = {"BACKEND": "django.core.files.storage.FileSystemStorage"}
        return Media(OWN_ADDRESS, env.bool("SERVE_MEDIA", default=False), folder)
    if bool(key) != bool(secret):
        raise ImproperlyConfigured("Set both S3_ACCESS_KEY and S3_SECRET_KEY, or neither where the machine has a role.")
    origin = _origin(public_url)
    options = {
        "bucket_name": bucket,
        "endpoint_url": endpoint or None,
        "region_name": region or None,
        "access_key": key or None,
        "secret_key": secret or None,
        "pictures_url": f"{public_url.rstrip('/')}/" if public_url else OWN_ADDRESS,
    }
    storage = {"BACKEND": "network_site.media_bucket.bucket.MediaBucket", "OPTIONS": options}
    return Media(options["pictures_url"], env.bool("SERVE_MEDIA", default=not public_url), storage, origin)


def _origin(public_url: str) -> str:
    """Scheme, name and port, as a browser's policy names them."""
    if not public_url:
        return ""
    parts = urlsplit(public_url)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.query or parts.fragment:
        raise ImproperlyConfigured("S3_PUBLIC_URL is a full address such as https://media.example.org; this is not.")
    return f"{parts.scheme}://{parts.netloc}"
