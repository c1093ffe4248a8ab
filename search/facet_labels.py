"""Names of facet values in the reader's language, told by the app that knows them.

``search`` stores bare values (``programme = erasmus-plus``) and knows no other app's models. An app that owns a facet
registers, in its ``AppConfig.ready``, how its values are called.
"""

from collections.abc import Callable, Iterable

#: Gets values and a language code; returns the names of those it knows.
Naming = Callable[[Iterable[str], str], dict[str, str]]

_namings: dict[str, Naming] = {}


def register_labels(facet: str, naming: Naming) -> None:
    """Say how the values of a facet are called; the last registration counts."""
    _namings[facet] = naming


def labels_of(facet: str, values: Iterable[str], language_code: str) -> dict[str, str]:
    """Names of the values that are known; asks nothing where there are no values."""
    wanted = [value for value in values if value]
    return _namings[facet](wanted, language_code) if wanted and facet in _namings else {}
