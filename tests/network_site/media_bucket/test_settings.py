"""The environment alone decides where uploads lie, and half a store is refused in words."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.test import Client
from pytest_django import Settings

from network_site.media import media_urls

from .conftest import media_of

ROOT = Path(__file__).resolve().parents[3]


def test_without_a_bucket_uploads_lie_in_a_folder() -> None:
    media = media_of()
    assert media.storage == {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    assert (media.url, media.served_here, media.origin) == ("/media/", False, "")


def test_pictures_of_a_bucket_are_handed_out_by_the_hub_under_its_own_name() -> None:
    media = media_of(S3_BUCKET="uploads")
    assert (media.url, media.served_here, media.origin) == ("/media/", True, "")


def test_a_machine_with_a_role_needs_no_key() -> None:
    options = media_of(S3_BUCKET="uploads", S3_REGION="eu-north-1").storage["OPTIONS"]
    assert (options["access_key"], options["secret_key"], options["endpoint_url"]) == (None, None, None)


def test_another_public_address_is_the_origin_that_browsers_are_allowed() -> None:
    media = media_of(S3_BUCKET="uploads", S3_PUBLIC_URL="https://media.example.org/hub/")
    assert media.url == "https://media.example.org/hub/"
    assert media.origin == "https://media.example.org"
    assert not media.served_here


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({"S3_ENDPOINT_URL": "https://s3.example.org"}, "S3_ENDPOINT_URL is set and S3_BUCKET is not"),
        ({"S3_BUCKET": "uploads", "S3_ACCESS_KEY": "key"}, "Set both S3_ACCESS_KEY and S3_SECRET_KEY"),
        ({"S3_BUCKET": "uploads", "S3_PUBLIC_URL": "media.example.org"}, "S3_PUBLIC_URL is a full address"),
        ({"S3_BUCKET": "uploads", "S3_PUBLIC_URL": "javascript:alert(1)"}, "S3_PUBLIC_URL is a full address"),
    ],
)
def test_half_a_store_is_refused_in_words(environment: dict[str, str], said: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=said):
        media_of(**environment)


def test_the_hub_hands_out_nothing_where_pictures_have_another_address(settings: Settings) -> None:
    settings.MEDIA_URL, settings.SERVE_MEDIA = "https://media.example.org/", True
    assert media_urls() == []


def test_without_a_bucket_its_library_takes_no_memory() -> None:
    """In a process of its own: other tests of this one import it."""
    code = (
        "import django, sys; django.setup(); import network_site.urls, network_site.backup.nightly; "
        "import network_site.doctor; from django.core.files.storage import storages; storages['default'].exists('a'); "
        "print([name for name in sys.modules if name.split('.')[0] in ('boto3', 'botocore', 'storages')])"
    )
    names = {"DJANGO_SETTINGS_MODULE": "network_site.settings.test", "PATH": os.defpath, "ENV_FILE": os.devnull}
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, env=names, capture_output=True, text=True, check=True)
    assert ran.stdout.strip().splitlines()[-1] == "[]"


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/en/", "/admin/login/"])
def test_browsers_may_load_pictures_from_the_chosen_address_and_no_other(
    site, client: Client, settings: Settings, address: str
) -> None:
    without = policy_of(client, address)
    settings.MEDIA_ORIGIN = "https://media.example.org"
    policy = policy_of(client, address)
    (sources,) = [part.split() for part in policy.split(";") if part.split()[0] == "img-src"]
    assert {"'self'", "https://media.example.org"} <= set(sources)
    assert policy.replace(" https://media.example.org", "") == without


def policy_of(client: Client, address: str) -> str:
    """Without the number that is another one for each answer."""
    return re.sub(r"'nonce-[^']+'", "'nonce'", client.get(address).headers["Content-Security-Policy"])
