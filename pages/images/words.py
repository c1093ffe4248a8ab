"""What is said of a picture to a reader: in their language where somebody wrote it, else in another, marked."""

from dataclasses import dataclass

from django.utils.html import format_html
from django.utils.safestring import SafeString

from search.models.language import language_tag

from .models import HubImage


@dataclass(frozen=True, slots=True)
class PictureWords:
    """``alt`` with the BCP 47 ``tag`` of its language; ``credit`` comes with its own ``lang`` where that differs."""

    alt: str
    tag: str | None
    credit: SafeString | str


def words_of(image: HubImage, language: str, around: str = "") -> PictureWords:
    """What to say to who reads in ``language``, inside text in the language ``around`` (BCP 47; the same if empty).

    Where nobody described the picture in that language, in the one of whoever added it. ``tag`` is None where the
    words are in the language around them.
    """
    around = around or language_tag(language)
    wordings = image.wordings
    code = language if language in wordings else image.language
    own = language_tag(image.language)
    credit: SafeString | str = image.credit
    if credit and own != around:
        credit = format_html('<span lang="{}">{}</span>', own, credit)
    alt = wordings.get(code, "")
    return PictureWords(alt, language_tag(code) if alt and language_tag(code) != around else None, credit)
