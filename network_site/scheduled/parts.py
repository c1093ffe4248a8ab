"""The parts of the work. Each can run at any time and any number of times, and says what it did."""

from collections.abc import Callable
from dataclasses import dataclass
from io import StringIO

from django.core.management import call_command
from django.db.models import Q
from django.utils import timezone
from wagtail.models import Page, Revision

from events.reminders.sending import send_reminders
from pages.feedback.forgetting import forget_feedback
from pages.feedback.mailing import mail_waiting
from pages.images.withdrawal import withdraw_copies
from pages.partners.forgetting import forget_invitations
from search.analysis.version import analysis_version
from search.indexing.rebuild import rebuild
from search.models import SearchDocument

from ..backup.nightly import back_up_nightly
from ..backup.problems import BackupFailed, CannotRestore
from .forgetting import daily_works


class PartFailed(Exception):
    """A part could not do all of its work; the message says what is left. The next run tries again."""


@dataclass(frozen=True, slots=True)
class Part:
    name: str
    work: Callable[[], str]


def publish_and_withdraw_pages() -> str:
    """Pages with a day of publishing or of expiry. Lists and search follow, as when an editor does it."""
    now = timezone.now()
    to_publish = Q(approved_go_live_at__lt=now)
    publishing, expiring = (
        Revision.objects.filter(to_publish).count(),
        Page.objects.filter(live=True, expire_at__lt=now),
    )
    withdrawn = expiring.count()
    call_command("publish_scheduled", stdout=StringIO())
    return f"{publishing} published, {withdrawn} withdrawn"


def read_pages_by_new_rules() -> str:
    """After an upgrade, or a rebuilding of the search that was broken off: readers found by the old rules until now."""
    if not SearchDocument.objects.exclude(analysis=analysis_version()).exists():
        return "nothing to do"
    return f"{rebuild()} documents"


def take_back_pictures() -> str:
    return f"{withdraw_copies()} copies deleted"


def remind_organisations() -> str:
    """Raises PartFailed where mails could not be sent."""
    outcome = send_reminders()
    said = f"{outcome.sent} sent"
    if outcome.failed:
        raise PartFailed(f"{said}, {outcome.failed} could not be sent")
    return said


def mail_feedback_again() -> str:
    """Raises PartFailed where the mail server cannot be reached."""
    mailed, waiting = mail_waiting()
    if waiting:
        raise PartFailed(f"{mailed} mailed, {waiting} wait")
    return f"{mailed} mailed"


def forget_old_feedback() -> str:
    return f"{forget_feedback()} deleted"


def forget_old_invitations() -> str:
    return f"{forget_invitations()} deleted"


def forget_old_sessions() -> str:
    call_command("clearsessions")
    return "done"


def back_up() -> str:
    """Raises PartFailed where no backup could be made, or it could not be restored on trial."""
    try:
        return back_up_nightly(timezone.now())
    except (BackupFailed, CannotRestore) as error:
        raise PartFailed(str(error).rstrip(".")) from error


PARTS = (
    Part("Pages by their dates", publish_and_withdraw_pages),
    Part("Search by the rules in use", read_pages_by_new_rules),
    Part("Pictures whose consent ended", take_back_pictures),
    Part("Reminders", remind_organisations),
    Part("Messages of readers that wait", mail_feedback_again),
    Part("Messages of readers of long ago", forget_old_feedback),
    Part("Invitations of long ago", forget_old_invitations),
    Part("Sessions that ended", forget_old_sessions),
    *(Part(name, work) for name, work in daily_works()),
    Part("Backup", back_up),
)
