"""A picture with its credit and the consent of the people on it."""

import datetime
import secrets
from pathlib import PurePosixPath
from typing import ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition

from .alt_text import check_alt_text, check_not_said_twice


class PeopleConsent(models.TextChoices):
    NONE_SHOWN = "none", _("Nobody can be recognised")
    CONSENTED = "consented", _("Everybody who can be recognised agreed to it being published")


def languages_of_site() -> list[tuple[str, str]]:
    """Codes and names of the languages in which a picture may be described."""
    return list(settings.LANGUAGES)


def first_language() -> str:
    return settings.LANGUAGE_CODE


class HubImage(AbstractImage):
    """The text alternative is Wagtail's ``description``, in the ``language`` of whoever added the picture.

    ``descriptions`` says the same in other languages of the site (decision 26).
    """

    description = models.CharField(
        _("what the picture shows"),
        max_length=255,
        blank=True,
        default="",
        help_text=_(
            "Read aloud to people who do not see the picture. One sentence, for example: Two people row a boat."
        ),
    )
    language = models.CharField(
        _("language of description and credit"), max_length=10, choices=languages_of_site, default=first_language
    )
    descriptions = models.JSONField(
        _("descriptions in other languages"), default=dict, blank=True, help_text="Language code: text."
    )
    is_decorative = models.BooleanField(
        _("only decorates"),
        default=False,
        help_text=_("The picture tells nothing that a reader would miss. Screen readers pass over it."),
    )
    credit = models.CharField(
        _("credit"),
        max_length=255,
        blank=True,
        help_text=_("Who made the picture, and under which licence it may be used."),
    )
    people_consent = models.CharField(
        _("people in the picture"),
        max_length=12,
        choices=PeopleConsent.choices,
        help_text=_("A picture of somebody who has not agreed must not be added."),
    )
    consent_until = models.DateField(
        _("consent ends"),
        null=True,
        blank=True,
        help_text=_("After this day the picture is no longer shown. Leave it empty if the consent has no end."),
    )

    admin_form_fields = (
        "title",
        "file",
        "description",
        "language",
        "is_decorative",
        "credit",
        "people_consent",
        "consent_until",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")
        permissions: ClassVar = [("choose_image", "Can choose image")]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        errors: dict[str, object] = {}
        try:
            check_alt_text(self.description, self.is_decorative, self._meta.get_field("is_decorative").verbose_name)
            check_not_said_twice(self.description, self.title, self.credit)
        except ValidationError as error:
            errors["description"] = error
        if self.consent_until and self.people_consent == PeopleConsent.NONE_SHOWN:
            errors["consent_until"] = _(
                "A consent can end only where people agreed. Choose that people agreed, or empty the date."
            )
        if errors:
            raise ValidationError(errors)

    @property
    def default_alt_text(self) -> str:
        """The description; empty (a decorative picture) without one: a file's title says nothing to a listener."""
        return "" if self.is_decorative else self.description

    @property
    def wordings(self) -> dict[str, str]:
        """Language code: description. The own language of the picture comes first; empty where it only decorates."""
        own = {self.language: self.description} if self.description else {}
        return {} if self.is_decorative else own | {code: text for code, text in self.descriptions.items() if text}

    def get_upload_to(self, filename: str) -> str:
        """Where the file is kept: under a name nobody can guess. A picture that no page shows has an address, too."""
        return super().get_upload_to(secrets.token_hex(16) + PurePosixPath(filename).suffix)

    def may_be_shown(self, on: datetime.date | None = None) -> bool:
        """Whether the public may see the picture on that day (today by default): its last day of consent included."""
        if self.people_consent == PeopleConsent.NONE_SHOWN:
            return True
        day = on or timezone.localdate()
        return self.people_consent == PeopleConsent.CONSENTED and (
            self.consent_until is None or day <= self.consent_until
        )


class HubRendition(AbstractRendition):
    image = models.ForeignKey(HubImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=("image", "filter_spec", "focal_point_key"), name="unique_hub_rendition")
        ]

    def __str__(self) -> str:
        return f"{self.image} ({self.filter_spec})"
