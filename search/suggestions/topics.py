"""Topics that somebody may mean, from the vocabulary that every process keeps in memory."""

from dataclasses import dataclass

from django.utils.text import capfirst

from ..indexing.clock import read_clock
from ..querying.lexicon import lexicon
from ..topics import Topic
from ..vocabulary.finding import nearest_labels


@dataclass(frozen=True, slots=True)
class NearTopic:
    """A topic in the reader's language, and the label by which it was found with the code of its language."""

    topic: Topic
    label: str
    language: str


def near_topics(text: str, language: str, limit: int) -> list[NearTopic]:
    """Topics with a name like the text in any language, the nearest first. Takes any text; two queries."""
    words = lexicon(read_clock().vocabulary)
    rows = ((each.concept_id, each.language, each.text, each.is_preferred) for each in words.labels)
    return [
        NearTopic(
            Topic(words.slugs[near.concept_id], capfirst(words.label_in(near.concept_id, language))),
            near.label,
            near.language,
        )
        for near in nearest_labels(text, rows, language)[:limit]
    ]
