"""What is said of a file that was taken in."""

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .reading import Taken


def said_of(taken: Taken) -> str:
    return _counted(
        ngettext("%(number)d part was taken over.", "%(number)d parts were taken over.", taken.taken), taken.taken
    )


def remarks_on(taken: Taken) -> list[str]:
    """What a translator should know of the parts that were not taken over, or are not right yet."""
    remarks = []
    if taken.kept:
        text = ngettext(
            "%(number)d part was translated here after the file was written and stays.",
            "%(number)d parts were translated here after the file was written and stay.",
            taken.kept,
        )
        remarks.append(_counted(text, taken.kept))
    if taken.unknown:
        text = ngettext(
            "%(number)d part of the file is not in the original any more.",
            "%(number)d parts of the file are not in the original any more.",
            taken.unknown,
        )
        remarks.append(_counted(text, taken.unknown))
    if taken.faulty:
        remarks.append(_("Some parts hold HTML that is not allowed: open the text, they are marked."))
    return remarks


def _counted(text: str, number: int) -> str:
    return text % {"number": number}
