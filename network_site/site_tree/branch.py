"""What a page of the starting tree is described by."""

from dataclasses import dataclass, field

from pages.models import BasePage

from ..wording import RichText, Text


@dataclass(frozen=True, slots=True)
class Branch:
    """One page in all languages. ``name`` identifies it for good: it makes the key that its translations share."""

    name: str
    model: type[BasePage]
    title: Text
    slug: Text
    summary: Text
    in_menu: bool = False
    #: Further fields of the model with their texts.
    texts: dict[str, Text | RichText] = field(default_factory=dict)
