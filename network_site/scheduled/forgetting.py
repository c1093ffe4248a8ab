"""The parts that take personal data away when its time is over. What they say is a number, never a name."""

from collections.abc import Callable

from events.reminders.forgetting import forget_reminders
from pages.consents.forgetting import forget_consent_records, forget_ended_contacts, forget_ended_pictures
from pages.view_counts.summing import sum_months
from search.query_log import forget_old_questions

from ..personal_data import forgetting
from .daily import once_a_day

FORGETTING: tuple[tuple[str, Callable[[], int], str], ...] = (
    ("Names whose consent ended long ago", forget_ended_contacts, "pages changed"),
    ("Pictures whose consent ended long ago", forget_ended_pictures, "deleted"),
    ("Proofs of consent of long ago", forget_consent_records, "deleted"),
    ("Accounts that were closed", forgetting.forget_closed_accounts, "deleted"),
    ("History of long ago", forgetting.forget_history, "deleted"),
    ("Tries to log in", forgetting.forget_login_tries, "deleted"),
    ("Reminders of long ago", forget_reminders, "deleted"),
    ("Forms and uploads left unfinished", forgetting.forget_unfinished_work, "deleted"),
    ("Questions without an answer of long ago", forget_old_questions, "deleted"),
    ("Views of long ago", sum_months, "days added up"),
)


def daily_works() -> list[tuple[str, Callable[[], str]]]:
    """Name and work of each; the work is done at the first run of a day."""
    return [(name, once_a_day(name, work, unit)) for name, work, unit in FORGETTING]
