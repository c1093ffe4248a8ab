"""What a list is called: in the title of a page, of a feed, of a calendar."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from ..cyrillic import kept
from .choices import Choices
from .filters import Chip


def list_title(choices: Choices, chips: Iterable[Chip], everything: str = "") -> str:
    """The question in quotation marks, then the filters in use; ``everything`` ("All pages") where neither is there."""
    question = [_("“%(question)s”") % {"question": kept(choices.q)}] if choices.q else []
    return ", ".join([*question, *(chip.label for chip in chips)]) or everything or _("All pages")
