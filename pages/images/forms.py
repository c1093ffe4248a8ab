"""The editor's form for a picture, wherever in Wagtail it is uploaded or replaced (WAGTAILIMAGES_IMAGE_FORM_BASE)."""

from typing import Any

import willow
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.forms import FileField
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from .uploads import clean_upload


class PictureField(WagtailImageField):
    """Takes only whole pictures with nothing else in the file.

    Stands in for the checks of Wagtail's field, which unpacks a picture before it looks at the pixel limit and
    answers a truncated one with a server error.
    """

    def to_python(self, data: Any) -> UploadedFile | None:
        upload = FileField.to_python(self, data)
        if upload is None:
            return None
        self.check_image_file_size(upload)
        try:
            upload.image = willow.Image.open(upload)  # looks at the first bytes only
        except Exception as error:  # an unknown format, or an SVG that cannot be parsed
            raise ValidationError(self.error_messages["invalid_image"], code="invalid_image") from error
        upload.content_type = upload.image.mime_type
        self.check_image_file_format(upload)
        clean_upload(upload, upload.image.format_name)
        return upload


class HubImageForm(BaseImageForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Wagtail makes this field itself and offers no setting for its class.
        if stock := self.fields.get("file"):
            self.fields["file"] = PictureField(label=stock.label, required=stock.required, widget=stock.widget)
