"""What led to what: steps in their order, each leading to its page (``components/chain.html``)."""

from dataclasses import dataclass

from .facts import Words


@dataclass(frozen=True, slots=True)
class Step:
    """A link of the chain. ``url`` leads to where it is told; it is empty where it is told nowhere, or here."""

    title: str
    when: Words = ""
    url: str = ""
    is_current: bool = False
