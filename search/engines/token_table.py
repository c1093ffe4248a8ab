"""One table of tokens in the database of the index, and a second one beside it while everything is written anew."""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from itertools import chain
from typing import ClassVar

from pyroaring import BitMap

from ..index_space import index_connection
from .database import TokenChange
from .expression import AllOf, AnyOf, Expression

TABLE, ANEW = "search_tokens", "search_tokens_anew"


class TokenTableEngine(ABC):
    """What is alike in every database; see :class:`search.engines.database.DatabaseEngine`."""

    name: ClassVar[str]
    #: Gives the page ids that match, for an expression in the database's own query language.
    match_statement: ClassVar[str]
    #: The signs of that language between things of which any, or all, must be there.
    any_sign: ClassVar[str]
    all_sign: ClassVar[str]
    #: Stands around a token. Tokens are letters, digits and underscores, so quoting is enough.
    quote: ClassVar[str]

    def prepare(self) -> None:
        self.create(TABLE)

    def write(self, changes: Iterable[TokenChange]) -> None:
        self.write_to(TABLE, changes)

    def begin_anew(self) -> None:
        execute(f"DROP TABLE IF EXISTS {ANEW}")
        self.create(ANEW)

    def write_anew(self, changes: Iterable[TokenChange]) -> None:
        self.write_to(ANEW, changes)

    def finish_anew(self) -> None:
        execute(f"DROP TABLE {TABLE}")
        execute(f"ALTER TABLE {ANEW} RENAME TO {TABLE}")

    def match(self, expression: Expression) -> BitMap:
        if expression == AnyOf(()):
            return BitMap()
        with index_connection().cursor() as cursor:
            cursor.execute(self.match_statement, [self.query(expression)])
            return BitMap(chain.from_iterable(cursor.fetchall()))

    def query(self, expression: Expression) -> str:
        """The expression in the database's own query language."""
        match expression:
            case AnyOf(members):
                return f"({self.any_sign.join(map(self.query, members))})"
            case AllOf(members):
                return f"({self.all_sign.join(map(self.query, members))})"
            case token:
                return f"{self.quote}{token}{self.quote}"

    @abstractmethod
    def clear(self) -> None:
        """See ``DatabaseEngine``."""

    @abstractmethod
    def documents_by_token(self) -> dict[str, int]:
        """See ``DatabaseEngine``."""

    @abstractmethod
    def create(self, table: str) -> None:
        """Make a table with its index where it is missing."""

    @abstractmethod
    def write_to(self, table: str, changes: Iterable[TokenChange]) -> None:
        """Bring a table from ``before`` to ``after``."""


def execute(statement: str) -> None:
    with index_connection().cursor() as cursor:
        cursor.execute(statement)
