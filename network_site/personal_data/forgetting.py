"""What the clock takes away of the traces that people leave in the editor."""

from datetime import datetime, timedelta

from django.apps import apps
from django.conf import settings
from django.contrib.auth import get_user_model
from django.db.models import Q
from django.utils import timezone
from wagtail.admin.models import EditingSession, FormState
from wagtail.models import ModelLogEntry, PageLogEntry, UploadedFile

from .erasing.account import erase_account

#: An upload that nobody finished for so long was given up.
UNFINISHED_UPLOAD = timedelta(days=7)
_LOGIN_TRIES = ("axes.AccessAttempt", "axes.AccessFailureLog", "axes.AccessLog")


def forget_history() -> int:
    """Deletes who did what long ago (``KEEP_HISTORY_DAYS``); versions of pages stay. How many entries."""
    before = _before("history")
    return sum(model.objects.filter(timestamp__lt=before).delete()[0] for model in (PageLogEntry, ModelLogEntry))


def forget_closed_accounts() -> int:
    """Erases accounts that are closed and were last used long ago (``KEEP_CLOSED_ACCOUNTS_DAYS``); how many."""
    before = _before("closed_accounts")
    unused = Q(last_login__lt=before) | Q(last_login=None, date_joined__lt=before)
    closed = list(get_user_model().objects.filter(unused, is_active=False))
    for user in closed:
        erase_account(user)
    return len(closed)


def forget_unfinished_work() -> int:
    """Deletes forms and visits of the day before, and files whose upload nobody finished; how many."""
    yesterday = timezone.now() - timedelta(days=1)
    number = FormState.objects.stale().delete()[0]
    number += EditingSession.objects.filter(last_seen_at__lt=yesterday).delete()[0]
    for upload in UploadedFile.objects.all():
        if _is_given_up(upload):
            upload.file.delete(save=False)
            upload.delete()
            number += 1
    return number


def forget_login_tries() -> int:
    """Deletes tries to log in, where an app writes them down (``KEEP_LOGIN_TRIES_DAYS``); how many."""
    installed = [apps.get_model(label) for label in _LOGIN_TRIES if apps.is_installed(label.partition(".")[0])]
    return sum(model.objects.filter(attempt_time__lt=_before("login_tries")).delete()[0] for model in installed)


def _before(subject: str) -> datetime:
    return timezone.now() - timedelta(days=settings.KEPT_DAYS[subject])


def _is_given_up(upload: UploadedFile) -> bool:
    try:
        stored = upload.file.storage.get_modified_time(upload.file.name)
    except (FileNotFoundError, ValueError):
        return True  # the file is gone already
    return stored < timezone.now() - UNFINISHED_UPLOAD
