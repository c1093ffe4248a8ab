"""What an editor is told of a fault. Readers are only told that it will pass."""

from django.utils.translation import gettext as _

from .kinds import Fault


def told_to_editor(fault: Fault) -> str:
    """What happened and who can mend it, in one or two sentences of the language in use."""
    match fault:
        case Fault.NO_ROOM:
            return _("The server's disk is full. Please tell whoever runs it.")
        case Fault.READ_ONLY:
            return _("The server can read its disk but not write to it. Please tell whoever runs it.")
        case Fault.BUSY:
            return _("Many people are saving at this moment, and your turn did not come.")
        case Fault.DATABASE_AWAY:
            return _("The database does not answer at this moment.")
        case Fault.FILES_AWAY:
            return _("The place where pictures and documents are kept does not answer at this moment.")
