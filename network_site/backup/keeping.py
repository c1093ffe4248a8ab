"""How many backups are kept."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from .making import FAILED, PREFIX

#: Every backup of the last days, then the last one of each of the last weeks.
DAYS, WEEKS = 7, 5
_FORM = f"{PREFIX}%Y-%m-%d-%H%M%S.zip"


def backups_in(folder: Path) -> list[tuple[datetime, Path]]:
    """The backups with the moments at which they were made, the newest first."""
    return _dated(folder, "")


def failed_in(folder: Path) -> list[tuple[datetime, Path]]:
    """Those that could not be restored on trial, in the same way."""
    return _dated(folder, FAILED)


def _dated(folder: Path, ending: str) -> list[tuple[datetime, Path]]:
    found = []
    for path in folder.glob(f"{PREFIX}*.zip{ending}"):
        try:
            found.append((datetime.strptime(path.name, f"{_FORM}{ending}").replace(tzinfo=UTC), path))
        except ValueError:
            continue  # somebody's own file
    return sorted(found, reverse=True)


def forget_backups(folder: Path, now: datetime) -> int:
    """Deletes what is neither of the last days nor the last of a week, never the newest; says how many.

    Of those that failed their trial the last one stays for as many days, to show what is wrong.
    """
    kept_weeks: set[tuple[int, int]] = set()
    deleted = 0
    for number, (made_at, path) in enumerate(backups_in(folder)):
        week = made_at.isocalendar()[:2]
        is_recent = now - made_at < timedelta(days=DAYS)
        is_last_of_week = week not in kept_weeks and now - made_at < timedelta(weeks=WEEKS)
        kept_weeks.add(week)
        if number and not is_recent and not is_last_of_week:
            path.unlink(missing_ok=True)
            deleted += 1
    for number, (made_at, path) in enumerate(failed_in(folder)):
        if number or now - made_at >= timedelta(days=DAYS):
            path.unlink(missing_ok=True)
    return deleted
