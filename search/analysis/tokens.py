"""The tokens that engines match: one flat list a document, the same for every engine.

===============  ==================================================================
``word``         a word as it is spelled, folded
``fi_key``       the key of a word of that language
``t_…``          one of these two, standing in the title
``2_…`` ``4_…``  one of these two, standing in the text about so often
``w_fi_key``     the key of a part of a compound
``zc_12``        a concept the page is about, by primary key
===============  ==================================================================

Words hold no underscore, so the forms cannot be mistaken for each other.
"""

TITLE, PART, CONCEPT = "t_", "w_", "zc_"
#: How often a word stands in a text of usual length to be told apart from one that is merely there.
DENSITIES = (2, 4)


def key_token(language: str, key: str) -> str:
    return f"{language}_{key}"


def title_token(token: str) -> str:
    return TITLE + token


def dense_token(level: int, token: str) -> str:
    return f"{level}_{token}"


def part_token(language: str, key: str) -> str:
    return f"{PART}{language}_{key}"


def concept_token(concept_id: int | str) -> str:
    return f"{CONCEPT}{concept_id}"


def text_of(token: str) -> str:
    """The word or key in a token, without what tells its form; keys of words outside a list begin with a digit."""
    return token.rpartition("_")[2].lstrip("0") or token
