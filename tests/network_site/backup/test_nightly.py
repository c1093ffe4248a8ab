"""The backup of every night, and how many of them are kept."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from network_site.backup import nightly
from network_site.backup.keeping import DAYS, WEEKS, backups_in, forget_backups
from network_site.backup.nightly import back_up_nightly, is_due
from network_site.backup.problems import CannotRestore
from network_site.backup.sqlite import SQLiteDatabase

NOW = datetime(2027, 5, 12, 1, 30, tzinfo=UTC)  # half past four in Helsinki


def put(folder: Path, made_at: datetime) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / f"hub-{made_at:%Y-%m-%d-%H%M%S}.zip"
    path.touch()
    return path


def test_one_a_night_and_a_missed_one_is_made_up_for(folder: Path, settings) -> None:
    settings.BACKUP_DIR = folder
    assert is_due(NOW)
    put(folder, NOW - timedelta(days=1))
    assert is_due(NOW)
    assert not is_due(NOW + timedelta(hours=6))
    assert is_due(NOW + timedelta(hours=12))
    put(folder, NOW)
    assert not is_due(NOW + timedelta(minutes=10))


def test_it_is_made_tried_and_old_ones_go(database, media, folder, settings, monkeypatch) -> None:
    settings.BACKUP_DIR, settings.BACKUP_NIGHTLY = folder, True
    monkeypatch.setattr(nightly, "database_in_use", lambda: database)
    monkeypatch.setattr(nightly, "default_storage", media)
    old = put(folder, NOW - timedelta(days=300))
    said = back_up_nightly(NOW)
    assert "2 files, tried out; 1 old ones deleted" in said
    assert not old.exists()
    assert len(backups_in(folder)) == 1


def test_one_that_fails_its_trial_does_not_count(database, media, folder, settings, monkeypatch) -> None:
    settings.BACKUP_DIR, settings.BACKUP_NIGHTLY = folder, True
    monkeypatch.setattr(nightly, "database_in_use", lambda: database)
    monkeypatch.setattr(nightly, "default_storage", media)
    monkeypatch.setattr(SQLiteDatabase, "check", fail_after(1, SQLiteDatabase.check))
    good, old = put(folder, NOW - timedelta(days=2)), put(folder, NOW - timedelta(days=300))
    with pytest.raises(CannotRestore):
        back_up_nightly(NOW)
    assert [path for _made_at, path in backups_in(folder)] == [good]
    assert not old.exists()
    assert is_due(NOW + timedelta(minutes=10))


def test_the_last_failed_one_stays_for_a_week(folder) -> None:
    days = {age: put(folder, NOW - timedelta(days=age)) for age in (1, 2, 8)}
    failed = {age: path.rename(path.with_name(f"{path.name}.failed")) for age, path in days.items()}
    forget_backups(folder, NOW)
    assert [age for age, path in failed.items() if path.exists()] == [1]
    forget_backups(folder, NOW + timedelta(days=7))
    assert not failed[1].exists()


def fail_after(times: int, check):
    """The copy is counted when it is made, and again on trial."""
    left = [times]

    def counted(self):
        if not left[0]:
            raise CannotRestore("The database database.sqlite3 is damaged: invented.")
        left[0] -= 1
        return check(self)

    return counted


def test_nothing_is_made_where_it_is_switched_off(folder, settings) -> None:
    settings.BACKUP_DIR, settings.BACKUP_NIGHTLY = folder, False
    assert "switched off" in back_up_nightly(NOW)
    assert not folder.exists()


@given(ages=st.sets(st.integers(0, 400), min_size=1, max_size=60))
def test_last_days_and_last_weeks_are_kept(tmp_path_factory: pytest.TempPathFactory, ages: set[int]) -> None:
    folder = tmp_path_factory.mktemp("backups")
    made = {age: put(folder, NOW - timedelta(days=age, minutes=1)) for age in ages}
    own = folder / "hub-before-the-move.zip"
    own.touch()
    forget_backups(folder, NOW)
    kept = {age for age, path in made.items() if path.exists()}
    assert min(ages) in kept
    assert {age for age in ages if age < DAYS} <= kept
    assert len(kept) <= DAYS + WEEKS + 1
    newest_of_week = {}
    for age in sorted(ages):
        newest_of_week.setdefault((NOW - timedelta(days=age, minutes=1)).isocalendar()[:2], age)
    assert {age for age in newest_of_week.values() if age < 7 * (WEEKS - 1)} <= kept
    assert own.exists()
