"""All topics by group, with the number of public pages about each."""

from dataclasses import dataclass, field

from django.utils.text import capfirst

from ..models import Concept, ConceptGroup
from ..querying import SearchRequest, run_search
from ..topics import Topic


@dataclass(slots=True)
class TopicGroup:
    """One shelf; ``label`` is empty for topics that belong to no group. Topics come by name, with their page counts.

    ``tag`` (BCP 47) names the label's language where it is not the reader's.
    """

    slug: str
    label: str
    tag: str = ""
    topics: list[tuple[Topic, int]] = field(default_factory=list)


def topics_by_group(language: str) -> list[TopicGroup]:
    """Groups in the curators' order, without empty ones. Five queries, however many topics there are."""
    counts = page_counts(language)
    groups = {
        group.pk: TopicGroup(group.slug, group.label_in(language), group.label_tag_in(language))
        for group in ConceptGroup.objects.with_labels()
    }
    ungrouped = TopicGroup("", "")
    for concept in Concept.objects.with_labels():
        topic = Topic(concept.slug, capfirst(concept.label_in(language)), concept.label_tag_in(language))
        groups.get(concept.group_id, ungrouped).topics.append((topic, counts.get(str(concept.pk), 0)))
    shelves = [group for group in (*groups.values(), ungrouped) if group.topics]
    for shelf in shelves:
        shelf.topics.sort(key=lambda pair: pair[0].label.casefold())
    return shelves


def page_counts(language: str) -> dict[str, int]:
    """Number of public pages for readers of a language by the topic's primary key as text, one a translation group."""
    everything = SearchRequest(language=language, ids_only=True, page_size=1)
    return dict(run_search(everything).facets["topic"])
