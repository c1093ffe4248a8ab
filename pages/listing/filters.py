"""The filters beside a list: every choice with its name in the reader's language and its count."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.conf import settings
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from search.facet_labels import labels_of
from search.kinds import Kind

from ..choices import country_name, language_name
from ..formatting import own_language_name
from ..topics import Topic
from .choices import Choices
from .questions import Counts

#: A group shows so many values at most, the most frequent ones, besides those that are chosen.
MOST_OPTIONS = 12

_LEGENDS = {
    "kind": gettext_lazy("Kind"),
    "open": gettext_lazy("Applications"),
    "topic": gettext_lazy("Topic"),
    "country": gettext_lazy("Country"),
    "language": gettext_lazy("Language of the content"),
    "programme": gettext_lazy("Funding programme"),
    "year": gettext_lazy("Year"),
}


@dataclass(frozen=True, slots=True)
class Option:
    """One box to tick. ``value`` is what stands in the address."""

    value: str
    label: str
    count: int
    is_on: bool


@dataclass(frozen=True, slots=True)
class FilterGroup:
    name: str
    legend: str
    options: list[Option]


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter in use and the address of the list without it."""

    label: str
    url: str


def filter_groups(
    choices: Choices, counts: Counts, topics: Mapping[str, Topic], language: str, kinds: Iterable[str]
) -> list[FilterGroup]:
    """The groups that offer a choice, in a fixed order. ``topics`` are the counted concepts by primary key as text."""
    labels = _labels(counts, topics, language)
    groups = []
    for name, legend in _LEGENDS.items():
        if name == "kind" and len(tuple(kinds)) < 2:
            continue
        chosen = ("1",) if name == "open" and choices.open else () if name == "open" else choices.of(name)
        options = _options(name, chosen, counts.get(name, {}), labels[name], topics)
        if options and (len(options) > 1 or name == "open" or chosen):
            groups.append(FilterGroup(name, str(legend), options))
    return groups


def chips(choices: Choices, groups: Iterable[FilterGroup]) -> list[Chip]:
    """One chip for each filter in use."""
    return [
        Chip(option.label, choices.without(group.name, option.value).query_string())
        for group in groups
        for option in group.options
        if option.is_on
    ]


def _options(
    name: str,
    chosen: tuple[str, ...],
    counts: Mapping[str, int],
    labels: Mapping[str, str],
    topics: Mapping[str, Topic],
) -> list[Option]:
    found = {}
    for stored, count in counts.items():
        value = topics[stored].slug if name == "topic" and stored in topics else stored
        if count or value in chosen:
            found[value] = Option(value, labels.get(stored, stored), count, value in chosen)
    for value in chosen:
        found.setdefault(value, Option(value, labels.get(value, value), 0, True))
    if name == "year":
        ordered = sorted(found.values(), key=lambda option: option.value, reverse=True)
    else:
        ordered = sorted(found.values(), key=lambda option: (-option.count, option.label))
    on = [option for option in ordered if option.is_on]
    kept = {option.value for option in [*on, *ordered][: max(MOST_OPTIONS, len(on))]}
    return [option for option in ordered if option.value in kept]


def _labels(counts: Counts, topics: Mapping[str, Topic], language: str) -> dict[str, dict[str, str]]:
    """Names of all values that may be shown, by group."""
    by_key = {key: topic.label for key, topic in topics.items()}
    return {
        "kind": {kind.value: str(kind.label) for kind in Kind},
        "open": {"1": _("Open now")},
        "topic": by_key | {topic.slug: topic.label for topic in topics.values()},
        "country": {code: country_name(code, language) for code in counts.get("country", {})},
        "language": {code: _language_label(code, language) for code, _name in settings.LANGUAGES},
        "programme": labels_of("programme", counts.get("programme", {}), language),
        "year": {},
    }


def _language_label(code: str, language: str) -> str:
    """The language's own name with its name in the reader's language: "Suomi (Finnish)"."""
    own = own_language_name(code)
    return own if code == language else f"{own} ({language_name(code, language)})"
