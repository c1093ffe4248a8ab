"""The editor's form for a picture, wherever in Wagtail it is uploaded or replaced (WAGTAILIMAGES_IMAGE_FORM_BASE)."""

from django.core.files.uploadedfile import UploadedFile
from wagtail.images.forms import BaseImageForm

from .uploads import clean_upload


class HubImageForm(BaseImageForm):
    def clean_file(self) -> UploadedFile:
        upload = self.cleaned_data["file"]
        if "file" in self.changed_data:
            clean_upload(upload, upload.image.format_name)
        return upload
