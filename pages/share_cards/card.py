"""What stands on a card."""

import hashlib
from dataclasses import astuple, dataclass

from django.urls import reverse

#: Raised with every change of how cards are drawn, so that all get new addresses.
DESIGN = 1
#: Pixels. 1.91 : 1 is the shape in which other sites show a shared page.
SIZE = WIDTH, HEIGHT = 1200, 630


@dataclass(frozen=True, slots=True)
class Card:
    """``what`` and ``language`` (a language's beginning of addresses) name the card, the rest is drawn.

    ``figure`` is the woven figure of the kind of page, ``tag`` the BCP 47 tag of all words.
    """

    what: str
    language: str
    figure: str
    kind: str
    title: str
    language_name: str
    site_name: str
    tag: str

    @property
    def digest(self) -> str:
        """Changes with everything that is drawn."""
        return hashlib.sha256(repr((DESIGN, *astuple(self))).encode()).hexdigest()[:16]

    @property
    def url(self) -> str:
        return reverse("share_card", args=[self.language, self.what, self.digest])

    @property
    def words(self) -> str:
        """What the card says, for those who do not see it; kind and site stand beside it wherever it is shown."""
        return self.title
