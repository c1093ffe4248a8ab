"""The tokens that engines match: one flat list a document, the same for every engine.

===============  ==================================================================
``word``         a word as it is spelled, folded
``fi_key``       the key of a word of that language
``t_…``          one of these two, standing in the title
``w_fi_key``     the key of a part of a compound
``zc_12``        a concept the page is about, by primary key
===============  ==================================================================

Words hold no underscore, so the forms cannot be mistaken for each other.
"""

TITLE, PART, CONCEPT = "t_", "w_", "zc_"


def key_token(language: str, key: str) -> str:
    return f"{language}_{key}"


def title_token(token: str) -> str:
    return TITLE + token


def part_token(language: str, key: str) -> str:
    return f"{PART}{language}_{key}"


def concept_token(concept_id: int | str) -> str:
    return f"{CONCEPT}{concept_id}"
