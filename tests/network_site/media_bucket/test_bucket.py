"""Uploads in a bucket behave as uploads in a folder do."""

from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image
from wagtail.documents import get_document_model

from network_site.backup.media import names_of_files
from network_site.doctor import Level, examine
from network_site.doctor.storage import look_at_folders
from network_site.media_bucket.bucket import MediaBucket
from pages.images.withdrawal import take_back
from pages.models import HubImage
from tests import factories as make
from tests.pages.pictures import picture

PDF = b"%PDF-1.4 what a document says"


def object_of(bucket: MediaBucket, name: str) -> dict:
    return bucket.connection.meta.client.head_object(Bucket=bucket.bucket_name, Key=name)


def test_a_file_comes_back_as_it_was_and_goes_when_it_is_deleted(bucket: MediaBucket) -> None:
    name = bucket.save("documents/plan ä.pdf", ContentFile(PDF))
    assert bucket.exists(name)
    assert bucket.size(name) == len(PDF)
    with bucket.open(name) as content:
        assert content.read() == PDF
    bucket.delete(name)
    assert not bucket.exists(name)


def test_a_file_never_takes_the_place_of_another(bucket: MediaBucket) -> None:
    names = {bucket.save("documents/plan.pdf", ContentFile(PDF)) for _ in range(2)}
    assert len(names) == 2


@pytest.mark.parametrize("ask", ["open", "size", "get_modified_time", "fetch"])
def test_what_is_not_there_is_told_as_by_a_disk(bucket: MediaBucket, ask: str) -> None:
    with pytest.raises(FileNotFoundError):
        getattr(bucket, ask)("images/none.png")


def test_only_pictures_that_are_public_may_be_kept_by_others(bucket: MediaBucket) -> None:
    for name, kept in (("images/a.avif", "public, max-age=3600"), ("original_images/a.png", "private, no-store")):
        bucket.save(name, ContentFile(b"picture"))
        assert object_of(bucket, name)["CacheControl"] == kept
    assert object_of(bucket, "images/a.avif")["ContentType"] == "image/avif"


def test_a_file_has_the_type_of_its_name_whatever_the_browser_said(bucket: MediaBucket) -> None:
    upload = SimpleUploadedFile("me.png", b"<script>", content_type="text/html")
    assert object_of(bucket, bucket.save("avatar_images/me.png", upload))["ContentType"] == "image/png"


def test_nobody_reads_the_bucket_without_a_key(bucket: MediaBucket) -> None:
    assert not bucket.is_open_to_all(bucket.save("documents/plan.pdf", ContentFile(PDF)))


def test_private_files_have_no_address_at_another_site(bucket: MediaBucket) -> None:
    bucket.pictures_url = "https://media.example.org/"
    assert bucket.url("images/a b.png") == "https://media.example.org/images/a%20b.png"
    assert bucket.url("original_images/a.png") == "/media/original_images/a.png"
    assert bucket.url("documents/a.pdf") == "/media/documents/a.pdf"


def test_threads_share_a_client(bucket: MediaBucket) -> None:
    """One for each of them would cost more memory than the rest of the hub."""
    names = [f"documents/{number}.txt" for number in range(8)]
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda name: bucket.save(name, ContentFile(name.encode())), names))
        clients = set(threads.map(lambda _: id(bucket.connection.meta.client), range(8)))
    assert clients == {id(bucket.connection.meta.client)}
    assert [bucket.open(name).read().decode() for name in names] == names


@pytest.mark.django_db
def test_picture_is_uploaded_copied_cut_and_handed_out(bucket: MediaBucket, client: Client) -> None:
    client.force_login(make.UserFactory(is_superuser=True))
    upload = SimpleUploadedFile("a.png", picture("PNG"), content_type="image/png")
    sent = client.post(
        reverse("wagtailimages:add"),
        {"title": "A path", "file": upload, "description": "A path through a forest", "people_consent": "none"},
    )
    assert sent.status_code == 302
    image = HubImage.objects.get()
    image.focal_point_x = image.focal_point_y = image.focal_point_width = image.focal_point_height = 5
    image.save()
    copy = image.get_rendition("fill-8x8|format-avif")
    assert sorted(names_of_files(bucket)) == sorted([image.file.name, copy.file.name])
    answer = Client().get(copy.url)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "image/avif")
    assert Image.open(BytesIO(answer.content)).size == (8, 8)
    assert answer.headers["Cache-Control"] == "public, max-age=3600"
    again = Client().get(copy.url, headers={"if-none-match": answer.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert Client().get(image.file.url).status_code == 404
    assert Client().get("/media/images/none.png").status_code == 404


@pytest.mark.django_db
def test_picture_whose_consent_ended_is_taken_back(bucket: MediaBucket, django_capture_on_commit_callbacks) -> None:
    image = make.HubImageFactory()
    copy, original = image.get_rendition("width-20"), image.file.name
    with django_capture_on_commit_callbacks(execute=True):
        assert take_back(image) == 1
    assert not bucket.exists(copy.file.name)
    assert not bucket.exists(original)
    assert bucket.exists(HubImage.objects.get().file.name)


@pytest.mark.django_db
def test_document_comes_through_the_hub_as_an_attachment(bucket: MediaBucket, client: Client) -> None:
    document = get_document_model().objects.create(title="Plan", file=ContentFile(PDF, name="plan.docx"))
    assert client.get(document.url).status_code == 404, "no page names it yet"
    client.force_login(make.UserFactory(is_superuser=True))
    answer = client.get(document.url)
    assert b"".join(answer) == PDF
    assert answer.headers["Content-Disposition"].startswith("attachment")
    assert answer.headers["Content-Length"] == str(len(PDF))


def test_a_file_that_anybody_may_read_is_noticed(bucket: MediaBucket) -> None:
    name = bucket.save("documents/plan.pdf", ContentFile(PDF))
    client = bucket.connection.meta.client
    client.put_object_acl(Bucket=bucket.bucket_name, Key=name, ACL="public-read")
    assert bucket.is_open_to_all(name)


@pytest.mark.parametrize(("is_open", "level"), [(False, Level.FINE), (True, Level.WRONG)])
def test_doctor_tells_whether_the_bucket_is_private(
    bucket: MediaBucket, monkeypatch: pytest.MonkeyPatch, is_open: bool, level: Level
) -> None:
    monkeypatch.setattr(MediaBucket, "is_open_to_all", lambda _self, _name: is_open)
    assert max(found.level for found in examine([look_at_folders]) if found.subject == "Uploads") is level
    assert list(names_of_files(bucket)) == []
