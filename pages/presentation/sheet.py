"""What every detail page shows: head, facts beside, sections below each other, topics."""

from functools import cached_property
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest
from django.utils.translation import get_language

from search.models.language import language_tag
from search.topics import Topic, topics_by_key

from .facts import Fact, Words, in_language
from .sections import Section

if TYPE_CHECKING:
    from ..models import BasePage

#: From this many sections on, a page has a table of contents.
SECTIONS_WITH_CONTENTS = 4


class Sheet:
    """A page put into words for its template (``pages/sheet_page.html``), in the language of the reader's menus.

    Subclasses say what is theirs; everything is worked out once and only when the template asks for it.
    """

    facts_title: str = ""
    #: True greys the head: what the page tells of will not take place.
    is_off: bool = False

    def __init__(self, page: "BasePage", request: HttpRequest | None = None) -> None:
        self.page = page
        self.request = request
        self.language = get_language() or "en"

    @cached_property
    def foreign(self) -> str:
        """BCP 47 tag of the page's words where they are not in the reader's language; else empty."""
        own = self.page.content_language
        return "" if own == language_tag(self.language) else own

    def words(self, text: str) -> Words:
        """Words that an editor wrote in the page's language."""
        return in_language(text, self.foreign)

    @property
    def kind(self) -> str:
        return str(self.page.get_search_kind())

    @property
    def kind_label(self) -> str:
        return str(self.page.get_search_kind().label)

    @property
    def badges(self) -> list[str]:
        """What is said in a word or two above the title, beside kind and language."""
        return []

    @property
    def state(self) -> str:
        """A state that a reader must not miss, such as "Cancelled"."""
        return ""

    @property
    def mark(self) -> Any:
        """The funding mark of the page (:class:`projects.visibility.FundingMark`); none where it needs none."""
        return None

    @cached_property
    def facts(self) -> list[Fact]:
        return []

    @cached_property
    def sections(self) -> list[Section]:
        return []

    @property
    def is_bare(self) -> bool:
        """True where there is nothing to read but the facts: they then stand alone, not beside an empty column."""
        return not (self.sections or self.topics or self.page.is_example or getattr(self.page, "shown_picture", None))

    @property
    def contents(self) -> list[Section]:
        """The entries of the table of contents; empty on a short page."""
        return self.sections if len(self.sections) >= SECTIONS_WITH_CONTENTS else []

    @property
    def linked_data(self) -> dict[str, Any]:
        """What the page is mainly about in the words of schema.org (``pages.linked_data``); empty for a mere text."""
        return {}

    @cached_property
    def topics(self) -> list[Topic]:
        """The page's concepts by name, in alphabetical order."""
        keys = [item.tag_id for item in self.page.concept_items.all()]
        topics = topics_by_key(keys, self.language) if keys else {}
        return sorted(topics.values(), key=lambda topic: topic.label.casefold())
