"""Questions to the text vectors that Wagtail's index entries hold on PostgreSQL."""

from django.contrib.postgres.search import SearchQuery, SearchRank
from django.db.models import F, Q, QuerySet, Value
from wagtail.search.models import IndexEntry

from .questions import Syntax

_BY_LENGTH = 1  # ts_rank divides by 1 + the logarithm of the number of words: short titles first


class PostgreSQLEngine:
    """Matches and ranks with the indexed vector ``autocomplete``; ``title_text`` keeps the words as text."""

    syntax = Syntax(
        word="'{}'", prefix="'{}':*", phrase_word="'{}'", phrase_joint=" <-> ", phrase="({})", both=" & ", either=" | "
    )
    #: Ranking reads every answer: about 10 µs each. Of more than these the newest come first.
    most_to_rank = 10_000
    words_column = "title_text"

    @staticmethod
    def columns(words: str) -> dict[str, str]:
        """The columns of an index entry for these words."""
        vector = " ".join(f"'{word}':{place}" for place, word in enumerate(words.split(), start=1))
        return {"autocomplete": vector, "title": "", "body": "", "title_text": words, "body_text": ""}

    @staticmethod
    def entries(expression: str) -> QuerySet[IndexEntry]:
        """The entries that answer an expression."""
        return IndexEntry.objects.filter(autocomplete=_question(expression))

    @staticmethod
    def among(pks: list[int]) -> Q:
        """Rows with these primary keys."""
        return Q(pk__in=pks)

    @classmethod
    def best(cls, expression: str, content_type_ids: list[int], limit: int) -> list[str]:
        """Object ids of the best answers, best first; the newest where there are very many answers."""
        entries = cls.entries(expression).filter(content_type__in=content_type_ids)
        if entries[: cls.most_to_rank + 1].count() <= cls.most_to_rank:
            rank = SearchRank(F("autocomplete"), _question(expression), normalization=Value(_BY_LENGTH))
            entries = entries.order_by(rank.desc(), "-pk")
        else:
            entries = entries.order_by("-pk")
        return list(entries.values_list("object_id", flat=True)[:limit])


def _question(expression: str) -> SearchQuery:
    return SearchQuery(expression, search_type="raw", config="simple")
