"""A page with its picture stays below 100 kB on a phone: compressed, its other parts leave more than 30 kB for it."""

from io import BytesIO

import pytest
from bs4 import BeautifulSoup
from django.core.files.images import ImageFile
from PIL import Image

from tests import factories as make
from tests.pages.reading import read

pytestmark = pytest.mark.django_db


def busy_photo() -> BytesIO:
    """Detail of every size, from clouds to grain: harder to make small than nearly every photo."""
    size = (1440, 1080)
    photo = Image.new("L", size, 128)
    for across in (8, 16, 32, 64, 128, 256, 512):
        detail = Image.effect_noise((across, across * 3 // 4), 60).resize(size, Image.Resampling.BICUBIC)
        photo = Image.blend(photo, detail, 0.2)
    stream = BytesIO()
    photo.convert("RGB").save(stream, "JPEG", quality=90)
    return stream


def candidates(soup: BeautifulSoup) -> dict[str, list[str]]:
    """Addresses by format, from the narrowest to the widest."""
    tags = soup.select("main picture source, main picture img")
    return {tag.get("type", "image/jpeg"): [each.split()[0] for each in tag["srcset"].split(", ")] for tag in tags}


def test_every_copy_of_a_busy_photo_is_light(client, site):
    image = make.HubImageFactory(file=ImageFile(busy_photo(), name="busy.jpg"))
    offered = candidates(read(client, make.ProjectPageFactory(lead_picture=image)))
    weights = {
        kind: [len(b"".join(client.get(address).streaming_content)) for address in addresses]
        for kind, addresses in offered.items()
    }
    narrow, wide = weights["image/avif"]
    assert narrow < wide <= 30_000
    # Browsers that know neither of the newer formats are rare and load a little more.
    assert max(max(sizes) for sizes in weights.values()) <= 45_000
