"""Pictures that the hub hands out itself: renditions and portraits, nothing else that lies in the media folder."""

from pathlib import Path

import pytest
from django.test import Client

from network_site.media import media_urls


@pytest.fixture
def media_root(settings, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    for name in ("images/a.png", "original_images/a.png", "documents/a.pdf", "avatar_images/a.png", "secret.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"content")
    return tmp_path


@pytest.mark.parametrize("address", ["/media/images/a.png", "/media/avatar_images/a.png"])
def test_rendition_or_portrait_is_handed_out(client: Client, media_root: Path, address: str) -> None:
    response = client.get(address)
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "image/png"


@pytest.mark.parametrize(
    "address",
    [
        "/media/original_images/a.png",
        "/media/documents/a.pdf",
        "/media/secret.txt",
        "/media/images/../secret.txt",
        "/media/images/..%2fsecret.txt",
        "/media/images/",
        "/media/images/missing.png",
    ],
)
@pytest.mark.django_db
def test_nothing_else_is(client: Client, media_root: Path, address: str) -> None:
    assert client.get(address, follow=True).status_code == 404


def test_browser_is_told_that_a_picture_can_do_nothing(client: Client, media_root: Path) -> None:
    headers = client.get("/media/images/a.png").headers
    assert headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_nothing_is_handed_out_where_a_web_server_does_it(settings) -> None:
    settings.SERVE_MEDIA = False
    assert media_urls() == []
