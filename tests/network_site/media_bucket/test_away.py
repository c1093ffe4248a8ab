"""The store does not answer: readers keep reading, editors are told, nothing is half done."""

import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

from network_site.backup.making import make_backup
from network_site.backup.problems import BackupFailed
from network_site.backup.restoring import restore
from network_site.doctor import Level, examine
from network_site.doctor.storage import look_at_folders
from network_site.media_bucket.bucket import MediaBucket
from network_site.media_bucket.problems import BucketAway, BucketFailed
from network_site.page_cache.keeping import forget_pages, page_cache
from network_site.page_cache.question import read_question
from network_site.page_cache.version import read_version
from pages.models import HubImage
from tests import factories as make
from tests.network_site.backup.conftest import database, folder
from tests.pages.pictures import picture

__all__ = ["database", "folder"]
Lose = Callable[[], None]


@pytest.mark.parametrize("ask", ["exists", "delete", "size", "open", "fetch", "listdir", "get_modified_time"])
def test_every_question_fails_as_a_disk_does(bucket: MediaBucket, lose_it: Lose, ask: str) -> None:
    lose_it()
    with pytest.raises(OSError, match="does not answer"):
        getattr(bucket, ask)("documents/plan.pdf")


def test_it_is_asked_again_only_now_and_then_and_the_log_tells_it_once(
    bucket: MediaBucket, lose_it: Lose, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    lose_it()
    for _ in range(3):
        with pytest.raises(BucketAway):
            bucket.save("documents/plan.pdf", ContentFile(b"plan"))
        bucket.endpoint_url = "nowhere that could be asked"
    told = [record for record in caplog.records if "store of uploads" in record.getMessage()]
    assert [record.levelno for record in told] == [logging.WARNING]


def test_a_bucket_that_is_not_there_is_told(bucket: MediaBucket) -> None:
    bucket.bucket_name, bucket._bucket = "hub-test-none", None
    with pytest.raises(BucketFailed, match="NoSuchBucket"):
        bucket.save("documents/plan.pdf", ContentFile(b"plan"))
    with pytest.raises(BucketFailed, match="NoSuchBucket"):
        bucket.fetch("images/a.png")


@pytest.mark.django_db
def test_pages_are_shown_with_the_copies_that_there_are(
    site, bucket: MediaBucket, lose_it: Lose, client: Client
) -> None:
    image = make.HubImageFactory()
    page = make.published(make.StandardPageFactory(lead_picture=image))
    assert client.get(page.url).status_code == 200
    before = client.get(page.url).content
    lose_it()
    assert client.get(page.url).content == before


@pytest.mark.django_db
def test_a_page_without_its_picture_is_shown_and_not_kept_for_others(
    site, bucket: MediaBucket, lose_it: Lose, client: Client, settings: Settings
) -> None:
    page = make.published(make.StandardPageFactory(lead_picture=make.HubImageFactory()))
    settings.PAGE_CACHE = True
    forget_pages()
    lose_it()
    answer = Client().get(page.url)
    assert answer.status_code == 200
    asked = {"PATH_INFO": page.url, "QUERY_STRING": "", "REQUEST_METHOD": "GET"}
    question = read_question(Client()._base_environ(**asked))
    assert page_cache().find(question, read_version()) is None
    forget_pages()


def test_a_picture_is_asked_for_again_later(bucket: MediaBucket, lose_it: Lose, client: Client) -> None:
    lose_it()
    answer = client.get("/media/images/a.png")
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
    assert answer.headers["Cache-Control"] == "no-store"


@pytest.mark.django_db
def test_an_upload_says_what_happened_and_leaves_nothing_behind(
    bucket: MediaBucket, lose_it: Lose, client: Client
) -> None:
    client.force_login(make.UserFactory(is_superuser=True))
    client.raise_request_exception = False
    lose_it()
    upload = SimpleUploadedFile("a.png", picture("PNG"), content_type="image/png")
    answer = client.post(
        reverse("wagtailimages:add"),
        {"title": "A path", "file": upload, "description": "Trees on both sides", "people_consent": "none"},
    )
    assert answer.status_code == 503
    assert "where pictures and documents are kept does not answer" in answer.content.decode()
    assert not HubImage.objects.exists()


def test_doctor_says_what_to_start(bucket: MediaBucket, lose_it: Lose) -> None:
    lose_it()
    (found,) = [finding for finding in examine([look_at_folders]) if finding.subject == "Uploads"]
    assert found.level is Level.WRONG
    assert "S3_BUCKET" in found.mend


def test_uploads_of_a_bucket_are_backed_up_and_put_back(database, folder: Path, bucket: MediaBucket) -> None:
    names = ["original_images/kuva ä.png", "documents/plan.pdf"]
    for name in names:
        bucket.save(name, ContentFile(name.encode() * 1000))
    made = make_backup(database, bucket, folder)
    bucket.delete(names[0])
    bucket.delete(names[1])
    bucket.save(names[1], ContentFile(b"something else"))
    restore(made.path, database, bucket)
    for name in names:
        with bucket.open(name) as content:
            assert content.read() == name.encode() * 1000


def test_no_backup_is_made_without_the_uploads(database, folder: Path, bucket: MediaBucket, lose_it: Lose) -> None:
    lose_it()
    with pytest.raises(BackupFailed, match="Not all uploads could be read: The store of uploads does not answer"):
        make_backup(database, bucket, folder)
    assert list(folder.iterdir()) == []


def test_uploads_that_their_store_keeps_itself_are_left_out(database, folder: Path) -> None:
    assert make_backup(database, None, folder).manifest.media == 0
