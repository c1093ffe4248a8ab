"""What some readers cannot use in the texts and the picture of a page. Every rule names the field and what to do."""

from collections import defaultdict
from collections.abc import Iterator

from django.utils.translation import gettext as _
from wagtail.models import Page

from ..formatting import join_words
from ..images.alt_text import says_the_same
from ..images.models import HubImage
from .link_words import is_bare_address, is_vague
from .reading import Structure, read
from .texts import Text, texts_of
from .warnings import ContentWarning

#: A longer bold paragraph is emphasis, not a heading.
LONGEST_HEADING = 80


def content_warnings(page: Page) -> list[ContentWarning]:
    """What is the matter with the texts of a page and with the words of its picture."""
    found: list[ContentWarning] = []
    targets: dict[str, set[str]] = defaultdict(set)
    for text in texts_of(page):
        structure = read(text.html)
        found += [*_headings(text, structure), *_links(text, structure), *_tables(text, structure)]
        for link in structure.links:
            if link.text and not is_vague(link.text):
                targets[link.text.casefold()].add(_target(link.attributes))
    return [*found, *_same_words(targets), *_picture(page)]


def _headings(text: Text, structure: Structure) -> Iterator[ContentWarning]:
    level = text.below
    for heading in structure.headings:
        own = int(heading.name[1])
        if not heading.text:
            yield ContentWarning(
                "empty-heading",
                _("“%(field)s” has an empty heading.") % {"field": text.field},
                _("Who listens to the page hears a heading without words. Delete the line."),
            )
            continue
        if own > level + 1:
            yield ContentWarning(
                "heading-order",
                _("In “%(field)s” the heading “%(heading)s” skips a level.")
                % {"field": text.field, "heading": heading.text},
                _("Many find their way by the order of headings. Use the larger heading first, then the smaller one."),
            )
        level = own
    for paragraph in structure.paragraphs:
        is_all_bold = paragraph.text and paragraph.text == paragraph.bold
        if is_all_bold and len(paragraph.text) <= LONGEST_HEADING and not paragraph.text.endswith((".", "!", "?")):
            yield ContentWarning(
                "bold-heading",
                _("In “%(field)s” the bold line “%(line)s” looks like a heading.")
                % {"field": text.field, "line": paragraph.text},
                _("A screen reader does not find it as one. Make it a heading, or part of a sentence."),
            )


def _links(text: Text, structure: Structure) -> Iterator[ContentWarning]:
    vague = list(dict.fromkeys(link.text for link in structure.links if link.text and is_vague(link.text)))
    bare = list(dict.fromkeys(link.text for link in structure.links if is_bare_address(link.text)))
    if any(not link.text for link in structure.links):
        yield ContentWarning(
            "empty-link",
            _("“%(field)s” has a link without words.") % {"field": text.field},
            _("Nobody can see or hear where it leads. Delete it, or write the words."),
        )
    if vague:
        yield ContentWarning(
            "link-text",
            _("In “%(field)s” a link does not say where it leads: %(links)s.")
            % {"field": text.field, "links": join_words([f"“{words}”" for words in vague])},
            _("Many jump from link to link. Let the linked words be the name of what opens."),
        )
    if bare:
        yield ContentWarning(
            "bare-address",
            _("In “%(field)s” a web address stands as a link: %(links)s.")
            % {"field": text.field, "links": join_words(bare)},
            _("Read aloud it is a row of signs. Write the name of the page and link that."),
        )


def _tables(text: Text, structure: Structure) -> Iterator[ContentWarning]:
    if any(not table.has_header_cells for table in structure.tables):
        yield ContentWarning(
            "table-headers",
            _("A table in “%(field)s” has no headers.") % {"field": text.field},
            _("Who listens to it cannot know what a number means. Make the first row or column headers."),
        )


def _same_words(targets: dict[str, set[str]]) -> Iterator[ContentWarning]:
    twice = [words for words, places in targets.items() if len(places) > 1]
    if twice:
        yield ContentWarning(
            "same-link-text",
            _("Links with the same words lead to different places: %(links)s.")
            % {"links": join_words([f"“{words}”" for words in twice])},
            _("In a list of links nobody can tell them apart. Give each its own words."),
        )


def _target(attributes: dict[str, str | None]) -> str:
    kind, number = attributes.get("linktype"), attributes.get("id")
    return f"{kind}:{number}" if kind else attributes.get("href") or ""


def _picture(page: Page) -> Iterator[ContentWarning]:
    image: HubImage | None = getattr(page, "lead_picture", None)
    if image is None or image.is_decorative or not image.may_be_shown():
        return
    language = page.locale.language_code
    words = image.wordings.get(language)
    if not words:
        yield ContentWarning(
            "picture-language",
            _("Nobody has described the picture in the language of this page."),
            _("Who listens hears it in another language. Open the picture and write the sentence in this one."),
        )
        return
    if says_the_same(words, page.title, getattr(page, "summary", "")):
        yield ContentWarning(
            "picture-says-title",
            _("The picture is described with the words of the page's title or summary."),
            _("Who listens hears the same twice and not what is to be seen. Open the picture and say what it shows."),
        )
