"""The rules of the analysis as one number: equal numbers give equal tokens for equal words."""

import hashlib
import unicodedata
from functools import lru_cache

import simplemma
import Stemmer

from .languages import active_languages

#: To be raised with every change to this package that gives other tokens.
RULES = 2


@lru_cache(maxsize=1)
def analysis_version() -> int:
    """Changes with the rules, the languages in use, and the libraries that know words."""
    facts = (
        RULES,
        [(each.code, each.linking, sorted(each.extra_parts)) for each in active_languages()],
        simplemma.__version__,
        Stemmer.version(),
        unicodedata.unidata_version,
    )
    return int.from_bytes(hashlib.blake2b(repr(facts).encode(), digest_size=6).digest())
