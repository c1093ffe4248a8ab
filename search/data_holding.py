"""How an app declares the personal data that it keeps: a ``personal_data.py`` with a tuple ``HOLDINGS``.

``network_site.personal_data`` gathers them. From one declaration come ``docs/privacy.md``, the public privacy page, the
check that nothing is forgotten, and what one person can have exported and erased.
"""

from dataclasses import dataclass
from enum import StrEnum


class Ground(StrEnum):
    """Why keeping it is lawful: the point of Article 6(1) of Regulation (EU) 2016/679."""

    CONSENT = "6(1)(a)"
    AGREEMENT = "6(1)(b)"
    DUTY = "6(1)(c)"
    INTEREST = "6(1)(f)"


class Subject(StrEnum):
    """What a reader of the privacy page is told about in one go."""

    MESSAGES = "messages"
    CONTACTS = "contacts"
    PICTURES = "pictures"
    AUTHORS = "authors"
    ACCOUNTS = "accounts"
    INVITATIONS = "invitations"
    EDITING = "editing"
    MAILBOXES = "mailboxes"
    SAFETY = "safety"


class OnErasure(StrEnum):
    """What becomes of a row when a person asks to be forgotten."""

    DELETE = "The row is deleted."
    UNNAME = "The row stays without the person."
    CLEAR = "The address or name is emptied, the row stays."
    KEEP = "Kept: the person is told where."


@dataclass(frozen=True, slots=True)
class Holding:
    """Fields of one model that hold personal data or point at a person. The words are for ``docs/privacy.md``.

    ``users``, ``mails`` and ``names`` say by which fields a row is found for one person: keys to an account, mail
    addresses, full names. ``content`` are fields beside them that hold what the person wrote or what is known of them.
    ``kept_for`` names the number of days in ``settings.KEPT_DAYS`` that ``kept`` speaks of as ``{days}``.
    """

    model: str
    subject: Subject
    what: str
    why: str
    ground: Ground
    seen_by: str
    kept: str
    removed_by: str
    on_erasure: OnErasure
    users: tuple[str, ...] = ()
    mails: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    content: tuple[str, ...] = ()
    kept_for: str = ""

    @property
    def fields(self) -> tuple[str, ...]:
        return (*self.users, *self.mails, *self.names, *self.content)


@dataclass(frozen=True, slots=True)
class NotPersonal:
    """A field that looks personal by its name or kind and is not, and why."""

    model: str
    field: str
    reason: str
