"""The version in which a page was first written."""

from dataclasses import dataclass

from search.models.language import language_tag

from ..formatting import in_language, translated_from
from ..frame import Frame


@dataclass(frozen=True, slots=True)
class Original:
    """``tag`` is its BCP 47 tag; the other two are said in the reader's language."""

    title: str
    tag: str
    in_language: str
    translated_from: str


def original_of(frame: Frame) -> Original | None:
    """What a translated page says of its original: the version that was made first. None on an original."""
    page, versions = frame.page, frame.versions.values()
    first = min(versions, key=lambda version: version.pk, default=None)
    if page is None or first is None or first.pk == page.pk or first.locale_id == page.locale_id:
        return None
    code = first.locale.language_code
    title = "" if first.title == page.title else first.title
    return Original(title, language_tag(code), in_language(code), translated_from(code))
