"""A bucket of its own for each test, on a real S3-compatible server, as the hub's store of uploads."""

from collections.abc import Iterator
from uuid import uuid4

import boto3
import pytest
from django.core.files.storage import default_storage
from environ import Env
from pytest_django import Settings

from network_site.media_bucket.bucket import MediaBucket
from network_site.media_bucket.problems import away
from network_site.settings.media import Media, media_from_environment

KEYS = {"S3_REGION": "eu-north-1", "S3_ACCESS_KEY": "hub", "S3_SECRET_KEY": "a secret"}
NOWHERE = "http://127.0.0.1:1"


def media_of(**environment: str) -> Media:
    env = Env()
    env.ENVIRON = environment
    return media_from_environment(env)


@pytest.fixture
def bucket_name(s3_url: str) -> Iterator[str]:
    name = f"hub-test-{uuid4().hex}"
    resource = boto3.resource(
        "s3", endpoint_url=s3_url, region_name="eu-north-1", aws_access_key_id="x", aws_secret_access_key="x"
    )
    bucket = resource.create_bucket(Bucket=name, CreateBucketConfiguration={"LocationConstraint": "eu-north-1"})
    yield name
    bucket.objects.all().delete()
    bucket.delete()


@pytest.fixture
def bucket(bucket_name: str, s3_url: str, settings: Settings) -> Iterator[MediaBucket]:
    """The hub's uploads lie in the bucket while the test runs."""
    media = media_of(S3_BUCKET=bucket_name, S3_ENDPOINT_URL=s3_url, **KEYS)
    settings.STORAGES = settings.STORAGES | {"default": media.storage}
    yield default_storage
    away.note_success()


@pytest.fixture
def lose_it(bucket: MediaBucket) -> Iterator[None]:
    """Call it, and the store does not answer any more."""

    def lose() -> None:
        bucket.endpoint_url, bucket._bucket = NOWHERE, None
        bucket._connections.__dict__.clear()

    return lose
