"""Documents and other files that are sent: refused in plain words, never a server error, handed out as files only.

Pictures: ``tests/pages/test_image_upload.py``.
"""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image
from wagtail.documents.models import Document
from wagtail.images import get_image_model

from tests.conftest import SiteTree
from tests.pages import pictures

BAD_NAMES = ("a.html", "a.svg", "a.js", "a.exe", "a.pdf.html", "a", "a.PHP", "a.xhtml", "a.zip", "a.docm", ".htaccess")
ODD_NAMES = (
    "../../../etc/passwd.txt",
    "..\\..\\windows\\system.txt",
    "C:\\autoexec.txt",
    "a\x00b.txt",
    "a\r\nSet-Cookie: x=1.txt",
    '";filename=b.html;x=".txt',
    "\u202etxt.exe.txt",
    "номер первый.txt",
    "ﬁle․․／x.txt",
    "CON.txt",
    " .txt",
    "😀" * 40 + ".txt",
    "x" * 300 + ".txt",
    "ä" * 300 + ".txt",
)


def send(client: Client, name: str, content: bytes = b"content"):
    return client.post(reverse("wagtaildocs:add"), {"title": "A text", "file": named(name, content)})


def named(name: str, content: bytes) -> SimpleUploadedFile:
    file = SimpleUploadedFile("a.txt", content)
    file._name = name  # past the cleaning that Django does on this side of the line
    return file


def test_other_kinds_of_files_are_errors_beside_the_field(admin: Client) -> None:
    """Stored cross-site scripting by a document that is a page (Wagtail, CVE-2023-28836 and its class)."""
    for name in BAD_NAMES:
        answer = send(admin, name, b"<script>alert(1)</script>")
        assert answer.status_code == 200, name
        assert answer.context["form"].errors["file"], name
        answer = admin.post(reverse("wagtaildocs:add_multiple"), {"title": "A", "files[]": named(name, b"<script>")})
        assert answer.status_code == 200, name
        assert answer.json()["success"] is False, name
    assert not Document.objects.exists()


def test_odd_names_stay_within_the_folder(admin: Client, settings) -> None:
    """Path traversal in ``Storage.save`` (Django, CVE-2024-39330) and in names of uploads (CVE-2021-31542)."""
    for name in ODD_NAMES:
        for path, field in (("wagtaildocs:add", "file"), ("wagtaildocs:add_multiple", "files[]")):
            answer = admin.post(reverse(path), {"title": "A text", field: named(name, b"content")})
            assert answer.status_code in (200, 302, 400), (name, path)
    for document in Document.objects.all():
        assert document.file.path.startswith(f"{settings.MEDIA_ROOT}/documents/")
        assert "/" not in document.filename
        answer = admin.get(document.url)
        assert answer.status_code == 200
        assert answer["Content-Disposition"].startswith("attachment")
        assert "Set-Cookie" not in answer


def test_document_is_saved_and_never_shown(admin: Client, site: SiteTree) -> None:
    """A file with a page in it, under the name of a document, runs nowhere."""
    for name in ("a.pdf", "a.txt", "a.csv", "a.rtf"):
        send(admin, name, b"%PDF-1.7 <html><script>alert(1)</script>")
        answer = admin.get(Document.objects.latest("pk").url)
        assert answer.status_code == 200
        assert answer["Content-Disposition"].startswith("attachment")
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert "sandbox" in answer["Content-Security-Policy"]
        assert answer["Cross-Origin-Resource-Policy"] == "same-origin"
        assert "html" not in answer["Content-Type"]


SVG = b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>'


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.svg", lambda: SVG),
        ("a.png", lambda: SVG),
        ("a.heic", lambda: b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 500),
        ("a.jpg", lambda: b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + b"\0" * 500),
        ("a.avif", lambda: b"\0\0\0\x18ftypavif\0\0\0\0mif1avif" + b"\0" * 500),
        ("a.jpg", lambda: pictures.picture("PNG")),
        ("a.tiff", lambda: b"II*\0" + b"\0" * 500),
        ("a.bmp", lambda: b"BM" + b"\0" * 500),
        ("x" * 300 + ".png", lambda: pictures.picture("PNG")),
        ("../../a.png\x00.html", lambda: pictures.picture("PNG")),
    ],
    ids=lambda value: value[:20] if isinstance(value, str) else "",
)
def test_other_pictures_are_refused_in_every_way_in(admin: Client, name: str, make) -> None:
    """Vector graphics with scripts, formats that are not wanted, wrong and overlong names."""
    fields = {"title": "A", "description": "A path through a forest", "people_consent": "none"}
    answers = {
        path: admin.post(reverse(path), {**fields, prefix + field: named(name, make())} | prefixed(prefix, fields))
        for path, field, prefix in (
            ("wagtailimages:add", "file", ""),
            ("wagtailimages:add_multiple", "files[]", ""),
            ("wagtailimages_chooser:create", "file", "image-chooser-upload-"),
        )
    }
    for path, answer in answers.items():
        assert answer.status_code in (200, 302), path
    for image in get_image_model().objects.all():
        assert image.file.name.startswith("original_images/")
        assert image.file.name.endswith((".png", ".jpg"))
        assert "svg" not in image.file.name
    if "svg" in name or "heic" in name or make() == SVG:
        assert not get_image_model().objects.exists()
        assert answers["wagtailimages:add"].context["form"].errors["file"]


def prefixed(prefix: str, fields: dict[str, str]) -> dict[str, str]:
    return {f"{prefix}{name}": value for name, value in fields.items()}


def test_original_of_a_photo_is_handed_out_to_nobody(admin: Client, site: SiteTree) -> None:
    """Leak of the place where a photo was taken: neither the original nor a copy tells it."""
    fields = {"title": "A", "description": "A path through a forest", "people_consent": "none"}
    admin.post(reverse("wagtailimages:add"), {**fields, "file": named("a.jpg", pictures.photo_with_place())})
    image = get_image_model().objects.get()
    assert Client().get(f"/media/{image.file.name}", headers={"host": "localhost"}).status_code == 404
    answer = Client().get(image.get_rendition("width-50").url, headers={"host": "localhost"})
    content = b"".join(answer.streaming_content) if answer.streaming else answer.content
    kept = Image.open(BytesIO(content)).getexif()
    assert set(kept) <= {pictures.ORIENTATION}
    assert not kept.get_ifd(pictures.GPS)
    for path in (f"/images/x/{image.pk}/original/", f"/admin/images/{image.pk}/preview/original/"):
        assert Client().get(path, headers={"host": "localhost"}).status_code in (302, 404)


def test_other_forms_with_files_answer_in_words(admin: Client) -> None:
    """Truncated, binary and wrongly coded files where topics, translations and redirects are brought in."""
    for path in ("import_concepts", "import_translations", "wagtailredirects:start_import"):
        for name in ("a.csv", "a.zip", "a.po", "x" * 300 + ".ttl"):
            for content in (b"", b"\xff\xfe\x00broken", b"PK\x03\x04" + b"\0" * 40, b'"', b"a" * 100_000):
                data = {"file": named(name, content), "import_file": named(name, content)}
                assert admin.post(reverse(path), data).status_code in (200, 302), (path, name, content[:10])


def test_body_that_is_too_large_is_refused(quiet: Client, site: SiteTree) -> None:
    """Memory by multipart forms (Django, CVE-2023-24580) and by large or countless fields."""
    path = reverse("feedback")
    assert quiet.post(path, {"text": "x" * 3_000_000}).status_code in (400, 413)
    assert quiet.post(path, {f"f{number}": "" for number in range(1_500)}).status_code in (400, 413)
    files = {f"f{number}": BytesIO(b"x") for number in range(150)}
    assert quiet.post(path, files).status_code in (400, 413)
    for body in (b"--x", b"--x\r\n" + b"a" * 200_000, b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n'):
        answer = quiet.post(path, body, content_type="multipart/form-data; boundary=x")
        assert answer.status_code < 500
