"""The filters beside a list: every choice with its name in the reader's language and its count."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from ..facet_labels import labels_of
from ..kinds import Kind
from ..topics import Topic
from .choices import SPANS, SWITCHES, Choices

#: A group shows so many values at most, the most frequent ones, besides those that are chosen.
MOST_OPTIONS = 12

#: Counts by group, then by value as the search document stores it (a topic by its primary key).
Counts = Mapping[str, Mapping[str, int]]

_LEGENDS = {
    "kind": gettext_lazy("Kind"),
    "open": gettext_lazy("Applications"),
    "paid": gettext_lazy("Paid for you"),
    "topic": gettext_lazy("Topic"),
    "country": gettext_lazy("Country"),
    "language": gettext_lazy("Language of the content"),
    "programme": gettext_lazy("Funding programme"),
    "year": gettext_lazy("Year"),
    "organisation": gettext_lazy("Organisation"),
    "online": gettext_lazy("Taking part"),
    "month": gettext_lazy("Month"),
    "day": gettext_lazy("Day"),
}
#: Groups that are shown only where something in them is chosen (another page led here with it), or a list offers them.
_SHOWN_WHEN_CHOSEN = frozenset({"organisation", *SPANS})
#: Groups in which a single value is a choice: most pages do not carry it.
_WORTH_ALONE = frozenset({"paid", *SWITCHES})


@dataclass(frozen=True, slots=True)
class Option:
    """One box to tick. ``value`` is what stands in the address; dates are not counted.

    ``tag`` (BCP 47) names the label's language where it is not the reader's.
    """

    value: str
    label: str
    count: int | None
    is_on: bool
    tag: str = ""

    @property
    def unit(self) -> str:
        """What is counted, in words: "result" or "results"."""
        return ngettext("result", "results", self.count or 0)


@dataclass(frozen=True, slots=True)
class FilterGroup:
    name: str
    legend: str
    options: list[Option]


@dataclass(frozen=True, slots=True)
class Chip:
    """A filter in use and the address of the list without it. ``group`` names the filter."""

    label: str
    url: str
    group: str
    tag: str = ""


def filter_groups(
    choices: Choices,
    counts: Counts,
    topics: Mapping[str, Topic],
    language: str,
    kinds: Iterable[str] = (),
    *,
    offers_organisations: bool = False,
) -> list[FilterGroup]:
    """The groups that offer a choice, in a fixed order.

    ``topics`` are the concepts to offer and the chosen ones by primary key as text; ``kinds`` those that the list holds
    at all (every kind where none is named): a list of one kind does not ask for the kind.
    """
    only_kinds = tuple(kinds)
    shown_when_chosen = _SHOWN_WHEN_CHOSEN - ({"organisation"} if offers_organisations else set())
    groups = []
    for name, legend in _LEGENDS.items():
        chosen = _chosen(choices, name)
        if (name == "kind" and len(only_kinds) == 1) or (name in shown_when_chosen and not chosen):
            continue
        stored = {value: count for value, count in counts.get(name, {}).items() if count}
        if name == "kind" and only_kinds:
            stored = {value: count for value, count in stored.items() if value in only_kinds}
        if name == "topic":
            stored = {topics[key].slug: count for key, count in stored.items() if key in topics}
        if name in shown_when_chosen:
            stored = {value: count for value, count in stored.items() if value in chosen}
        options = _options(name, chosen, stored, topics, language)
        if len(options) > 1 or chosen or (options and name in _WORTH_ALONE):
            groups.append(FilterGroup(name, str(legend), options))
    return groups


def chips(choices: Choices, groups: Iterable[FilterGroup]) -> list[Chip]:
    """One chip for each filter in use."""
    return [
        Chip(option.label, choices.without(group.name, option.value).query_string(), group.name, option.tag)
        for group in groups
        for option in group.options
        if option.is_on
    ]


def _chosen(choices: Choices, name: str) -> tuple[str, ...]:
    if name in SWITCHES:
        return ("1",) if getattr(choices, name) else ()
    if name in SPANS:
        return tuple(filter(None, [getattr(choices, name)]))
    return choices.of(name)


def _options(
    name: str, chosen: tuple[str, ...], counts: Mapping[str, int], topics: Mapping[str, Topic], language: str
) -> list[Option]:
    """The most frequent values with their names, and every chosen one. Only those are named at all."""
    frequent = sorted((value for value in counts if value not in chosen), key=lambda value: (-counts[value], value))
    kept = [*chosen, *frequent[: max(0, MOST_OPTIONS - len(chosen))]]
    labels = _labels(name, kept, topics, language)
    if name == "organisation":
        # One without a public page has no name to tell: it is not offered, and said so where somebody asks for it.
        kept = [value for value in kept if value in labels or value in chosen]
        labels = dict.fromkeys(chosen, _("Not published")) | dict(labels)
    if name in SPANS:
        return [Option(value, labels.get(value, value), None, True) for value in kept]
    tags = {topic.slug: topic.tag for topic in topics.values()} if name == "topic" else {}
    options = [
        Option(value, labels.get(value, value), counts.get(value, 0), value in chosen, tags.get(value, ""))
        for value in kept
    ]
    if name == "year":
        return sorted(options, key=lambda option: option.value, reverse=True)
    return sorted(options, key=lambda option: (-option.count, option.label))


def _labels(name: str, values: Iterable[str], topics: Mapping[str, Topic], language: str) -> Mapping[str, str]:
    match name:
        case "kind":
            return {kind.value: str(kind.label) for kind in Kind}
        case "open":
            return {"1": _("Open now")}
        case "online":
            return {"1": _("Online")}
        case "topic":
            return {topic.slug: topic.label for topic in topics.values()}
        case "year":
            return {}
    return labels_of(name, values, language)
