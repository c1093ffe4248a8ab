"""Text alternatives of pictures: what is said instead of a picture to who does not see it (WCAG 2.2, 1.1.1)."""

import re

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

#: A listener cannot skip within a text alternative or go back in it; what needs more words belongs in the page's text.
LONGEST = 150

#: Names that cameras, phones and programs give to files (in the hub's languages), and whatever looks like a file.
FILE_NAME = re.compile(
    r"^(?:img|dsc\w?|dcim|pict|pxl|image|picture|photo|screen ?shot|whatsapp image|untitled|kuva|näyttökuva|"
    r"kuvakaappaus|pilt|foto|kuvatõmmis|slika|fotografija|snimak ekrana|слика|bilde?|skjermbilde|skärm(?:bild|avbild))"
    r"[\s_\-.:()\d]*$"
    r"|\.(?:avif|bmp|gif|heic|jpe?g|png|svg|tiff?|webp)$|^[\d\s_\-.:()]+$|^[^\s_]+_\S*$",
    re.I,
)
#: "Image of …" in the hub's languages: a screen reader says by itself that there is an image.
ANNOUNCEMENT = re.compile(
    r"^(?:(?:an? |the |this )?(?:image|picture|photo|photograph|graphic|screenshot)(?: of\b| shows\b| showing\b|\s*:)|"
    r"in (?:the|this) (?:image|picture|photo)\b|"
    r"(?:valo|kuvitus)?kuva(?:ssa)?(?:\s|:)|"
    r"(?:pilt|foto|joonis)(?:\s|:)|(?:pildil|fotol|joonisel)\b|"
    r"(?:slika|fotografija|foto)(?:\s|:)|na (?:ovoj )?(?:slici|fotografiji)\b|"
    r"(?:слика|фотографија)(?:\s|:)|на (?:овој )?(?:слици|фотографији)\b|"
    r"(?:et |ett |en )?(?:bilde?t?|foto|fotografi)n?(?: av\b| på\b| viser\b| visar\b|\s*:)|på bilde[nt]\b)",
    re.I,
)

MISSING = _(
    "Say in one sentence what the picture shows, for people who do not see it. If it only decorates, tick “%(box)s”."
)
NOT_NEEDED = _("A picture that only decorates is passed over in silence. Empty the description, or take the tick away.")
IS_FILE_NAME = _("This is the name of a file. Say what the picture shows, as you would on the telephone.")
IS_ANNOUNCED = _("Leave out words such as “picture of”: they are said anyway. Begin with what the picture shows.")
IS_TOO_LONG = _(
    "This is too long to listen to (%(found)s characters). Shorten it to %(limit)s; more can stand in the page's text."
)
IS_SAID_TWICE = _(
    "This repeats the title or the credit. Say what the picture shows; the title is only for finding the picture here."
)


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
    if len(text) > LONGEST:
        raise ValidationError(IS_TOO_LONG, code="too_long", params={"found": len(text), "limit": LONGEST})


def check_not_said_twice(text: str, *others: str) -> None:
    """Raises ValidationError where the text says no more than the title or the credit of its picture."""
    if says_the_same(text, *others):
        raise ValidationError(IS_SAID_TWICE, code="said_twice")


def says_the_same(text: str, *others: str) -> bool:
    """Whether a text says the same as one of the others, but for capitals and punctuation."""
    return bool(text.strip()) and _plain(text) in {_plain(other) for other in others}


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
