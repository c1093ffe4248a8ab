"""Which uploaded pictures are accepted: whole ones, of a bearable size, with nothing else in the file."""

from io import BytesIO

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _
from PIL import Image

from .containers import DamagedPicture, ForeignContent, only_the_picture

DAMAGED = _("This picture is damaged or incomplete. Open it in a picture program, save it again and upload that file.")
FOREIGN = _(
    "This file holds something besides a picture. Open it in a picture program, save it as a new PNG or JPEG file "
    "and upload that file."
)
TOO_MANY_PIXELS = _("This picture has too many pixels (%(found)s). At most %(limit)s are allowed: make it smaller.")
FAR_TOO_MANY_PIXELS = _("This picture has far too many pixels. Make it smaller.")


def clean_upload(upload: UploadedFile, format_name: str) -> None:
    """Replaces the upload's content, in place, by a copy that holds only the picture.

    In place because Wagtail's uploader for several files stores the file it received, not the form's cleaned value.
    Raises ValidationError when the picture cannot be read from its first to its last pixel.
    """
    upload.seek(0)
    try:
        content = only_the_picture(upload.read(), format_name)
    except ForeignContent as error:
        raise ValidationError(FOREIGN, code="foreign_content") from error
    except DamagedPicture as error:
        raise ValidationError(DAMAGED, code="damaged") from error
    read_every_pixel(content, format_name)
    upload.seek(0)
    upload.truncate()
    upload.write(content)
    upload.flush()
    upload.seek(0)
    upload.size = len(content)


def read_every_pixel(content: bytes, format_name: str) -> None:
    """Raises ValidationError unless each frame decodes and all frames together stay within the pixel limit."""
    try:
        with Image.open(BytesIO(content), formats=[format_name.upper()]) as picture:
            picture.verify()
        with Image.open(BytesIO(content), formats=[format_name.upper()]) as picture:
            frames = getattr(picture, "n_frames", 1)
            refuse_too_many_pixels(picture.width * picture.height * frames)
            for frame in range(frames):
                picture.seek(frame)
                picture.load()
    except ValidationError:
        raise
    except Image.DecompressionBombError as error:
        raise ValidationError(FAR_TOO_MANY_PIXELS, code="too_many_pixels") from error
    except Exception as error:  # the decoders raise a dozen kinds of errors, all of which mean the same here
        raise ValidationError(DAMAGED, code="damaged") from error


def refuse_too_many_pixels(found: int) -> None:
    limit = settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS
    if found > limit:
        raise ValidationError(TOO_MANY_PIXELS, code="too_many_pixels", params={"found": found, "limit": limit})
