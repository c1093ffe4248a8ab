"""What an engine is asked to match: tokens joined by "any of" and "all of"."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Documents that match one of the members; no member matches nothing."""

    members: tuple["Expression", ...]


@dataclass(frozen=True, slots=True)
class AllOf:
    """Documents that match every member."""

    members: tuple["Expression", ...]


Expression = str | AnyOf | AllOf
"""A token, or a combination of expressions."""

NOTHING = AnyOf(())


def any_of(members: Iterable[Expression]) -> Expression:
    """Any of the members, in a fixed order and without doubles; flat where it can be."""
    flat: dict[Expression, None] = {}
    for member in members:
        for each in member.members if isinstance(member, AnyOf) else (member,):
            flat[each] = None
    return next(iter(flat)) if len(flat) == 1 else AnyOf(tuple(flat))


def all_of(members: Iterable[Expression]) -> Expression:
    """All of the members."""
    distinct = tuple(dict.fromkeys(members))
    return distinct[0] if len(distinct) == 1 else AllOf(distinct)
