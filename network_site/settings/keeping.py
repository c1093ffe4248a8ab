"""How long personal data stays, and whether views of pages are counted. The privacy page tells what is set here."""

from django.core.exceptions import ImproperlyConfigured
from environ import Env


def kept_days(env: Env) -> dict[str, int]:
    """Days by subject; raises ImproperlyConfigured for less than one day."""
    days = {
        "messages": env.int("KEEP_MESSAGES_DAYS", default=180),
        "invitations": env.int("KEEP_INVITATIONS_DAYS", default=30),
        "ended_contacts": env.int("KEEP_ENDED_CONTACTS_DAYS", default=30),
        "ended_pictures": env.int("KEEP_ENDED_PICTURES_DAYS", default=365),
        "consent_records": env.int("KEEP_CONSENT_RECORDS_DAYS", default=1095),
        "closed_accounts": env.int("KEEP_CLOSED_ACCOUNTS_DAYS", default=180),
        "history": env.int("KEEP_HISTORY_DAYS", default=1095),
        "reminders": env.int("KEEP_REMINDERS_DAYS", default=730),
        "login_tries": env.int("KEEP_LOGIN_TRIES_DAYS", default=1),
    }
    if wrong := [name for name, number in days.items() if number < 1]:
        raise ImproperlyConfigured(f"KEEP_{wrong[0].upper()}_DAYS must be one day or more.")
    return days


def server_log_days(env: Env) -> int:
    """How long the web server keeps its lines, as the operator tells it; 0 where nobody told."""
    return max(0, env.int("SERVER_LOG_DAYS", default=0))


def counting_of_views(env: Env) -> dict[str, bool | int]:
    """Whether views are counted, for how many months by the day, and below which number none is told exactly."""
    return {
        "on": env.bool("COUNT_VIEWS", default=False),
        "months_by_day": max(1, env.int("KEEP_DAILY_VIEWS_MONTHS", default=13)),
        "told_from": max(1, env.int("TELL_VIEWS_FROM", default=10)),
    }
