"""The editor's form for a picture, wherever in Wagtail it is uploaded or replaced (WAGTAILIMAGES_IMAGE_FORM_BASE)."""

from collections.abc import Iterator
from typing import Any

import willow
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.forms import CharField, FileField
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from .alt_text import check_alt_text, check_not_said_twice
from .models import HubImage, languages_of_site
from .uploads import clean_upload
from .withdrawal import take_back


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
    """Beside the description it has an optional field for each language of the site to say the same in."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Wagtail makes this field itself and offers no setting for its class.
        if stock := self.fields.get("file"):
            self.fields["file"] = PictureField(label=stock.label, required=stock.required, widget=stock.widget)
        if "description" in self.fields:  # Wagtail's API asks for a form of some fields only
            self._add_languages()

    def _add_languages(self) -> None:
        if language := self.fields.get("language"):
            language.required = False  # asked for by forms, not by programs: the model has a default
            if self.instance.pk is None and get_language() in dict(languages_of_site()):
                language.initial = self.initial["language"] = get_language()
        for code, name in languages_of_site():
            self.fields[described_in(code)] = CharField(
                label=_("What the picture shows (%(language)s)") % {"language": name},
                required=False,
                max_length=255,
                initial=self.instance.descriptions.get(code, ""),
                help_text=_("For readers of this language. Others hear the first description."),
            )
        self.order_fields(_with_languages_after_description(self.fields))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if "description" in self.fields:
            cleaned["language"] = cleaned.get("language") or self.instance.language
            box = HubImage._meta.get_field("is_decorative").verbose_name
            for name, text in self._other_languages(cleaned):
                try:
                    check_alt_text(text, bool(cleaned.get("is_decorative")), box)
                    check_not_said_twice(text, cleaned.get("title", ""), cleaned.get("credit", ""))
                    if name == described_in(cleaned["language"]):
                        raise ValidationError(_("This is the language of the first description. Leave it empty here."))
                except ValidationError as error:
                    self.add_error(name, error)
        return cleaned

    def _other_languages(self, cleaned: dict[str, Any]) -> Iterator[tuple[str, str]]:
        """Name of the field and its text, where there is one."""
        for code, _name in languages_of_site():
            if text := cleaned.get(described_in(code), "").strip():
                yield described_in(code), text

    def save(self, commit: bool = True) -> HubImage:
        if "description" in self.fields:
            known = {code for code, _name in languages_of_site()}
            # What is written in a language that the site has left is kept for the day it comes back.
            kept = {code: text for code, text in self.instance.descriptions.items() if code not in known}
            texts = dict(self._other_languages(self.cleaned_data))
            self.instance.descriptions = kept | {
                code: texts[described_in(code)] for code in sorted(known) if described_in(code) in texts
            }
        image = super().save(commit=commit)
        if commit and not image.may_be_shown():
            take_back(image)
        return image


def described_in(code: str) -> str:
    """The form's field for the description in a language of the site."""
    return f"description_{code.replace('-', '_')}"


def _with_languages_after_description(names: Any) -> list[str]:
    languages = [described_in(code) for code, _name in languages_of_site()]
    others = [name for name in names if name not in languages]
    place = others.index("language" if "language" in others else "description") + 1
    return [*others[:place], *languages, *others[place:]]
