"""How long editors wait: publishing a page, and uploading a picture from a telephone."""

import io
from random import Random

from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from wagtail.images import get_image_model
from wagtail.images.forms import get_image_form

from pages.images.models import PeopleConsent

from ..publishing import publish_some
from ..timing import Durations

_SIZE = (4000, 3000)  # twelve megapixels
_NAME = "benchmark"


def publishing(times: int) -> list[float]:
    """Milliseconds of each publish of a changed event, with everything that belongs to it."""
    return publish_some(times).clock


def uploading(times: int) -> list[float]:
    """Milliseconds of each upload: reading the form, checking, storing, and the first small copy. Nothing stays."""
    user, _created = get_user_model().objects.get_or_create(username=_NAME, defaults={"is_superuser": True})
    form_class, durations = get_image_form(get_image_model()), Durations()
    for number in range(times + 1):
        picture = photograph(number)
        with durations.measure():
            form = form_class(
                _values(form_class, user), {"file": SimpleUploadedFile("photo.jpg", picture, "image/jpeg")}, user=user
            )
            if not form.is_valid():
                raise RuntimeError(f"The picture was refused: {form.errors.as_text()}")
            image = form.save()
            rendition = image.get_rendition("width-640")
        rendition.delete()
        image.delete()
    user.delete()
    return durations.clock[1:]  # the first one loads what a process loads once


def photograph(seed: int) -> bytes:
    """A JPEG of twelve megapixels with about as much in it as a photograph has."""
    rng = Random(seed)  # noqa: S311 - nothing here is secret
    small = Image.frombytes("RGB", (400, 300), rng.randbytes(400 * 300 * 3))
    stream = io.BytesIO()
    small.resize(_SIZE, Image.Resampling.BICUBIC).save(stream, "JPEG", quality=85)
    return stream.getvalue()


def _values(form_class: type, user: object) -> dict[str, object]:
    """What the form starts with, and what an editor has to tell."""
    blank = form_class(user=user)
    values = {name: blank.get_initial_for_field(field, name) for name, field in blank.fields.items()}
    told = {"title": "A picture", "description": "Dots in no order.", "people_consent": PeopleConsent.NONE_SHOWN}
    return {name: value for name, value in values.items() if value is not None} | told
