"""Text alternatives of pictures: what is said instead of a picture to who does not see it (WCAG 2.2, 1.1.1)."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

#: Names that cameras, phones and programs give to files, and any name with the ending of a picture file.
FILE_NAME = re.compile(
    r"^(?:img|dsc|dscn|dcim|pict|image|screenshot|untitled)[\s_-]*\d*$|\.(?:gif|jpe?g|png|webp)$", re.I
)
#: "Image of …" in the hub's languages: a screen reader says by itself that there is an image.
ANNOUNCEMENT = re.compile(
    r"^(?:(?:an? |the )?(?:image|picture|photo|photograph|graphic) of\b|"
    r"(?:image|picture|photo|(?:valo)?kuva|pilt|foto|slika|fotografija|bilde?) ?:|"
    r"kuvassa\b|pildil on\b|na slici\b|bildet? (?:av|viser)\b|bild(?:en)? (?:av|på|visar)\b)",
    re.I,
)

MISSING = _(
    "Say in one sentence what the picture shows, for people who do not see it. If it only decorates, tick “%(box)s”."
)
NOT_NEEDED = _("A picture that only decorates is passed over in silence. Empty the description, or take the tick away.")
IS_FILE_NAME = _("This is the name of a file. Say what the picture shows, as you would on the telephone.")
IS_ANNOUNCED = _("Leave out words such as “picture of”: they are said anyway. Begin with what the picture shows.")


def check_alt_text(text: str, is_decorative: bool, name_of_box: str) -> None:
    """Raises ValidationError unless the text says something, or the picture is one that only decorates.

    ``name_of_box`` is what the editor's form calls the box for pictures that only decorate.
    """
    text = text.strip()
    if is_decorative and text:
        raise ValidationError(NOT_NEEDED, code="not_needed")
    if not is_decorative and not text:
        raise ValidationError(MISSING, code="missing", params={"box": name_of_box})
    if FILE_NAME.search(text):
        raise ValidationError(IS_FILE_NAME, code="file_name")
    if ANNOUNCEMENT.match(text):
        raise ValidationError(IS_ANNOUNCED, code="announced")
