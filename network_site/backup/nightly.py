"""The backup that nobody has to think of."""

from datetime import datetime, timedelta

from django.conf import settings
from django.core.files.storage import default_storage
from django.utils.timezone import localtime

from .database import database_in_use
from .keeping import backups_in, forget_backups
from .making import make_tried_backup
from .media import unless_left_out

#: A night without a backup is made up for at any hour of the next day.
OVERDUE = timedelta(hours=36)
NIGHT = range(1, 6)
PAUSE = timedelta(hours=20)


def back_up_nightly(now: datetime) -> str:
    """Makes a backup when one is due, restores it on trial, and deletes old ones; says what was done.

    Raises BackupFailed or CannotRestore. The newest good backup is kept whatever happens.
    """
    if not settings.BACKUP_NIGHTLY:
        return "switched off (BACKUP_NIGHTLY)"
    if not is_due(now):
        return "not due"
    database = database_in_use()
    media = unless_left_out(default_storage)
    try:
        made = make_tried_backup(database, media, settings.BACKUP_DIR, trial=settings.BACKUP_TRIAL)
    finally:
        deleted = forget_backups(settings.BACKUP_DIR, now)
    rows = sum(made.manifest.rows.values())
    tried = "tried out" if settings.BACKUP_TRIAL else "not tried out"
    return f"{made.path.name} with {rows} rows and {made.manifest.media} files, {tried}; {deleted} old ones deleted"


def is_due(now: datetime) -> bool:
    """Once in the small hours where the hub is; at any hour when one night was missed."""
    backups = backups_in(settings.BACKUP_DIR)
    age = now - backups[0][0] if backups else OVERDUE
    return age >= OVERDUE or (age >= PAUSE and localtime(now).hour in NIGHT)
