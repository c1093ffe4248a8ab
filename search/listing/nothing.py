"""What helps a reader on whose question or filters found nothing."""

from functools import cached_property

from ..suggestions.topics import near_topics
from ..topics import Topic
from .choices import Choices
from .listing import Listing

MOST_TOPICS = 8
#: Shorter words are part of too many names.
SHORTEST = 4


class NothingFound:
    """Ways on from an empty list. Each is looked for only when a template asks for it."""

    def __init__(self, listing: Listing) -> None:
        self.choices: Choices = listing.choices
        self.language = listing.language

    @cached_property
    def without_filters(self) -> Listing | None:
        """The same question with no filter on, where filters are on and hide something."""
        if not self.choices.any_filter:
            return None
        listing = Listing(self.choices.without_filters(), self.language, page_size=1, with_counts=False)
        return listing if listing.total else None

    @cached_property
    def everything(self) -> Listing:
        """All there is for this reader, for the most used topics."""
        return Listing(Choices(), self.language, page_size=1)

    @cached_property
    def topics(self) -> list[Topic]:
        """Topics with a name like one of the words that were typed, then the most used ones."""
        near = [found.topic for word in self._words() for found in near_topics(word, self.language, limit=3)]
        named = {topic.slug: topic for topic in near}
        counts = self.everything.answer.facets.get("topic", {})
        by_use = sorted(self.everything.topics.items(), key=lambda pair: -counts.get(pair[0], 0))
        named |= {topic.slug: topic for _key, topic in by_use if topic.slug not in named}
        return list(named.values())[:MOST_TOPICS]

    def _words(self) -> list[str]:
        """The whole question and its longest word."""
        words = [self.choices.q, max(self.choices.q.split(), key=len, default="")]
        return list(dict.fromkeys(word for word in words if len(word) >= SHORTEST))
