"""What a database engine does: hold the tokens of every document and say which documents match."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

from pyroaring import BitMap

from .expression import Expression


@dataclass(frozen=True, slots=True)
class TokenChange:
    """The tokens of one document before and after a change, each as one text with spaces between them.

    None where there is no document.
    """

    page_id: int
    before: str | None
    after: str | None

    def gained(self) -> set[str]:
        """Tokens that the document did not have before."""
        return set((self.after or "").split()).difference((self.before or "").split())

    def lost(self) -> set[str]:
        """Tokens that the document has no more."""
        return set((self.before or "").split()).difference((self.after or "").split())


class DatabaseEngine(Protocol):
    """An engine inside the site's own database; its writes belong to the transaction around them."""

    name: str

    def prepare(self) -> None:
        """Make the tables of the engine where they are missing."""

    def clear(self) -> None:
        """Forget every document."""

    def write(self, changes: Iterable[TokenChange]) -> None:
        """Bring the engine from ``before`` to ``after``."""

    def begin_anew(self) -> None:
        """Start a second, empty set of documents beside the one in use."""

    def write_anew(self, changes: Iterable[TokenChange]) -> None:
        """As ``write``, to the second set."""

    def finish_anew(self) -> None:
        """Let the second set take the place of the first."""

    def match(self, expression: Expression) -> BitMap:
        """Page ids of the documents that match."""

    def documents_by_token(self) -> dict[str, int]:
        """For each token the number of documents that hold it, for checking."""
