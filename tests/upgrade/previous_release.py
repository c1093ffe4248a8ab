"""The database of the release before, packed by scripts/upgrade_fixture.py, and brought up to date as by its owner."""

import fcntl
import json
import lzma
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from functools import cache
from hashlib import sha256
from pathlib import Path

from django.conf import settings

from tests.migrated_database import ROOT, fingerprint

PACKED = Path(__file__).with_name("previous_release.json.xz")
#: What `manage.py` is asked after the code was exchanged (docs/operations.md, "Upgrading").
STEPS = (("migrate", "--no-input"), ("create_groups",), ("refresh_translation_records",), ("rebuild_search",))


@cache
def content() -> dict:
    """``release``, ``schema`` (SQLite's statements) and ``rows`` by table."""
    return json.loads(lzma.decompress(PACKED.read_bytes()))


def write_previous_release(path: Path) -> None:
    """The database as the release before left it."""
    with closing(sqlite3.connect(path)) as database:
        tables = [sql for sql in content()["schema"] if sql.upper().startswith(("CREATE TABLE", "CREATE VIRTUAL"))]
        for statement in tables:
            database.execute(statement)
        for table, rows in content()["rows"].items():
            marks = ",".join("?" * len(rows[0]))
            database.executemany(f'INSERT INTO "{table}" VALUES ({marks})', rows)
        for statement in content()["schema"]:
            if statement not in tables:
                database.execute(statement)
        database.commit()


def environment(data_dir: Path, **more: str) -> dict[str, str]:
    """For a process that runs the hub on that folder with the settings for production, and nothing of this machine."""
    keep = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG", "TMPDIR")}
    return keep | {
        "ENV_FILE": os.devnull,
        "DATA_DIR": str(data_dir),
        "DJANGO_SETTINGS_MODULE": "tests.upgrade.settings",
        "ALLOWED_HOSTS": "127.0.0.1,localhost",
        "BASE_URL": "http://127.0.0.1",
        "SECRET_KEY": "only for a hub that lives as long as a test of upgrades and faults",
        "SERVE_MEDIA": "1",
        "LOG_LEVEL": "WARNING",
        **more,
    }


def manage(data_dir: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess:
    """`manage.py` on that folder; raises CalledProcessError where it fails."""
    done = subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env=environment(data_dir, **more),
        capture_output=True,
        text=True,
        timeout=300,
    )
    if done.returncode:
        print(done.stdout[-3000:], done.stderr[-3000:])
    done.check_returncode()
    return done


def prepare_folder(data_dir: Path) -> None:
    """What is not in the database: the lists of words, built once for all tests. Styles come from the sources."""
    data_dir.mkdir(parents=True, exist_ok=True)
    words = Path(settings.DATA_DIR) / "word-lists"
    if words.is_dir() and not (data_dir / "word-lists").exists():
        (data_dir / "word-lists").symlink_to(words)


def upgraded_copy() -> Path:
    """A folder with the upgraded database, made once for each state of the migrations and kept."""
    state = sha256(PACKED.read_bytes() + fingerprint().encode()).hexdigest()[:16]
    folder = Path(settings.DATA_DIR) / f"upgraded-{state}"
    folder.parent.mkdir(parents=True, exist_ok=True)
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not folder.exists():
            draft = folder.with_suffix(".draft")
            shutil.rmtree(draft, ignore_errors=True)
            prepare_folder(draft)
            write_previous_release(draft / "hub.sqlite3")
            program = "; ".join(["import django", "django.setup()", "from django.core.management import call_command"])
            calls = "; ".join(f"call_command(*{step!r}, verbosity=0)" for step in STEPS)
            subprocess.run([sys.executable, "-c", f"{program}; {calls}"], cwd=ROOT, env=environment(draft), check=True)
            with closing(sqlite3.connect(draft / "hub.sqlite3")) as database:
                database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            draft.rename(folder)
    return folder
