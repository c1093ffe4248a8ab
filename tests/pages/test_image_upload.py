"""Uploading a picture in the editor: whole pictures are kept, everything else is an error beside the field."""

import re
from io import BytesIO

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile, TemporaryUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image

from pages.images.uploads import clean_upload
from pages.models import HubImage
from tests.factories import UserFactory
from tests.pages import pictures
from tests.pages.pictures import SCRIPT, picture

#: What the form asks besides title and file.
DESCRIBED = {"description": "A path through a forest", "people_consent": "none"}

JPEG_END = b"\xff\xd9"

REFUSED = {
    "a truncated PNG": ("a.png", lambda: picture("PNG")[:-200]),
    "a PNG without its end": ("a.png", lambda: picture("PNG")[:-12]),
    "a truncated JPEG": ("a.jpg", lambda: picture("JPEG")[:-200]),
    "a JPEG cut off in its header": ("a.jpg", lambda: picture("JPEG")[:30]),
    "a truncated GIF": ("a.gif", lambda: picture("GIF")[:-200]),
    "a truncated WebP": ("a.webp", lambda: picture("WEBP")[:-200]),
    "a PNG with damaged pixels": ("a.png", lambda: picture("PNG")[:500] + b"\0" * 50 + picture("PNG")[550:]),
    "a PNG that is a web page too": ("a.png", lambda: picture("PNG") + SCRIPT),
    "a PNG with a web page in its notes": ("a.png", lambda: pictures.png_with_text(SCRIPT.decode())),
    "a JPEG that is a web page too": ("a.jpg", lambda: picture("JPEG") + SCRIPT),
    "a JPEG with a program in its comment": ("a.jpg", lambda: picture("JPEG", comment=b"<?php system('id') ?>")),
    "a GIF that is a script too": ("a.gif", pictures.gif_that_is_a_script),
    "a GIF followed by an archive": ("a.gif", lambda: picture("GIF") + b"PK\x03\x04" + b"x" * 50),
    "a WebP that is a web page too": ("a.webp", lambda: picture("WEBP") + SCRIPT),
    "a decompression bomb": ("a.png", lambda: pictures.png_that_claims_to_be(60_000, 60_000)),
    "a picture above the limit": ("a.png", lambda: pictures.png_that_claims_to_be(8_000, 8_000)),
    "a text named as a picture": ("a.png", lambda: b"hello"),
    "an empty file": ("a.png", lambda: b""),
}


@pytest.fixture
def editor(db: None, client: Client) -> Client:
    client.force_login(UserFactory(is_superuser=True))
    return client


def upload(client: Client, name: str, content: bytes, **fields: str):
    return client.post(
        reverse("wagtailimages:add"),
        {"title": "A picture", "file": SimpleUploadedFile(name, content), **DESCRIBED, **fields},
    )


def stored(image: HubImage) -> bytes:
    with image.file.open() as stream:
        return stream.read()


@pytest.mark.parametrize("format_name", ["PNG", "JPEG", "GIF", "WEBP"])
def test_whole_picture_is_kept_pixel_by_pixel(editor: Client, format_name: str) -> None:
    content = picture(format_name)
    assert upload(editor, f"a.{format_name.lower()}", content).status_code == 302
    kept = Image.open(BytesIO(stored(HubImage.objects.get())))
    assert kept.tobytes() == Image.open(BytesIO(content)).tobytes()


@pytest.mark.parametrize("what", REFUSED)
def test_anything_else_is_an_error_beside_the_field(editor: Client, what: str) -> None:
    name, make = REFUSED[what]
    response = upload(editor, name, make())
    assert response.status_code == 200
    assert response.context["form"].errors["file"]
    assert not HubImage.objects.exists()


def test_error_says_what_to_do(editor: Client) -> None:
    response = upload(editor, "a.png", picture("PNG") + SCRIPT)
    assert "save it as a new PNG or JPEG" in response.content.decode()


def test_uploader_for_several_pictures_refuses_too(editor: Client) -> None:
    for content in (picture("PNG")[:-200], picture("PNG") + SCRIPT):
        response = editor.post(
            reverse("wagtailimages:add_multiple"), {"title": "A", "files[]": SimpleUploadedFile("a.png", content)}
        )
        assert response.json()["success"] is False
        assert response.json()["error_message"]
    assert not HubImage.objects.exists()


def test_picture_of_the_uploader_for_several_is_kept_without_its_place(editor: Client) -> None:
    """Consent is asked after the upload there: until it is given Wagtail keeps the file it received."""
    response = editor.post(
        reverse("wagtailimages:add_multiple"),
        {"title": "A", "files[]": SimpleUploadedFile("a.jpg", pictures.photo_with_place())},
    )
    number = response.json()["uploaded_file_id"]
    prefix = f"uploaded-image-{number}"
    response = editor.post(
        reverse("wagtailimages:create_multiple_from_uploaded_image", args=[number]),
        {f"{prefix}-title": "A"} | {f"{prefix}-{name}": value for name, value in DESCRIBED.items()},
    )
    assert response.json()["success"] is True
    assert not Image.open(BytesIO(stored(HubImage.objects.get()))).getexif().get_ifd(pictures.GPS)


def test_photo_loses_its_place_and_maker_and_keeps_the_side_that_is_up(editor: Client) -> None:
    upload(editor, "a.jpg", pictures.photo_with_place())
    kept = stored(HubImage.objects.get())
    exif = Image.open(BytesIO(kept)).getexif()
    assert dict(exif) == {pictures.ORIENTATION: 6}
    assert b"A phone" not in kept


def test_second_picture_that_a_phone_puts_behind_a_photo_is_cut_off(editor: Client) -> None:
    whole = picture("JPEG")
    index = b"\xff\xe2" + (10).to_bytes(2, "big") + b"MPF\0MM\0*"
    upload(editor, "a.jpg", whole[:2] + index + whole[2:] + picture("JPEG", size=(10, 10)))
    assert stored(HubImage.objects.get()).count(JPEG_END) == 1


def test_animation_keeps_its_frames(editor: Client) -> None:
    upload(editor, "a.gif", pictures.animation(3))
    assert Image.open(BytesIO(stored(HubImage.objects.get()))).n_frames == 3


def test_all_frames_together_stay_within_the_pixel_limit(editor: Client, settings) -> None:
    settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS = 20 * 20 * 2
    response = upload(editor, "a.gif", pictures.animation(3))
    assert "too many pixels" in response.context["form"].errors["file"][0]


def test_replacing_the_file_is_checked_too(editor: Client) -> None:
    upload(editor, "a.png", picture("PNG"))
    image = HubImage.objects.get()
    before = stored(image)
    response = editor.post(
        reverse("wagtailimages:edit", args=[image.pk]),
        {"title": "A", "file": SimpleUploadedFile("b.png", picture("PNG") + SCRIPT), **DESCRIBED},
    )
    assert response.context["form"].errors["file"]
    image.refresh_from_db()
    assert stored(image) == before


def test_title_can_change_without_a_new_file(editor: Client) -> None:
    upload(editor, "a.png", picture("PNG"))
    image = HubImage.objects.get()
    editor.post(reverse("wagtailimages:edit", args=[image.pk]), {"title": "Renamed", **DESCRIBED})
    image.refresh_from_db()
    assert image.title == "Renamed"


def test_file_large_enough_to_be_kept_on_disk_is_cleaned_there() -> None:
    content = pictures.photo_with_place()
    received = TemporaryUploadedFile("a.jpg", "image/jpeg", len(content), None)
    received.write(content)
    clean_upload(received, "jpeg")
    with open(received.temporary_file_path(), "rb") as stream:
        on_disk = stream.read()
    assert received.size == len(on_disk) < len(content)
    assert b"A phone" not in on_disk


def test_formats_are_those_that_can_be_checked() -> None:
    assert set(settings.WAGTAILIMAGES_EXTENSIONS) == {"gif", "jpg", "jpeg", "png", "webp"}


@pytest.mark.django_db
def test_address_of_a_picture_cannot_be_guessed() -> None:
    one, other = (HubImage().get_upload_to("Maja Person.jpg") for _ in range(2))
    assert one != other
    assert re.fullmatch(r"original_images/[0-9a-f]{32}\.jpg", one)
