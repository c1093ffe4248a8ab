"""The whole way in processes of their own, because settings are read once: setting, command, request, and back."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

from tests.migrated_database import fingerprint

SCRIPT = """
import django
django.setup()
from django.core.management import call_command
from django.test import Client
for step in STEPS:
    if step.startswith("/"):
        response = Client(headers={"host": "localhost"}).get(step, headers={"accept-language": "pl"})
        print(step, response.status_code, response.headers.get("Location", ""))
    else:
        call_command(*step.split())
"""


class Hub:
    """A hub in a folder of its own, with the languages it is started with."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def start(self, languages: str, *steps: str) -> subprocess.CompletedProcess:
        """One process that runs commands (``add_language pl``) and asks for addresses (``/pl/``) in their order."""
        environment = os.environ | {
            "DATA_DIR": str(self.folder),
            "DATABASE_URL": f"sqlite:///{self.folder / 'hub.sqlite3'}",
            "ENV_FILE": os.devnull,
            "SITE_LANGUAGES": languages,
            "DJANGO_SETTINGS_MODULE": "network_site.settings.test",
        }
        command = [sys.executable, "-c", f"STEPS = {steps!r}\n{SCRIPT}"]
        return subprocess.run(command, cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True)

    def does(self, languages: str, *steps: str) -> list[str]:
        done = self.start(languages, *steps)
        assert done.returncode == 0, done.stderr
        return [line.strip() for line in done.stdout.splitlines()]


@pytest.fixture
def hub(tmp_path: Path) -> Hub:
    migrated = Path(settings.DATA_DIR) / f"test-database-{fingerprint()}.sqlite3"
    made = Hub(tmp_path)
    words = Path(settings.DATA_DIR) / "word-lists"
    if words.is_dir():
        (tmp_path / "word-lists").symlink_to(words)
    if migrated.exists():
        shutil.copy(migrated, tmp_path / "hub.sqlite3")
    else:
        made.does("en,fi", "migrate --verbosity 0")
    return made


def test_language_comes_and_goes(hub: Hub) -> None:
    hub.does("en,fi", "create_site_tree")
    said = hub.does(
        "en,fi,pl",
        "makemigrations --check --dry-run",
        "add_language pl",
        "/",
        "/pl/",
        "/pl/search/?q=społeczności",
        "/pl/privacy/",
        "/sitemap-pl.xml",
        "remove_language pl",
    )
    assert said[0] == "No changes detected"
    assert "Made 10 pages in Polski, for translators to go on with:" in said
    assert [line for line in said if line.startswith("/")] == [
        "/ 302 /pl/",
        "/pl/ 200",
        "/pl/search/?q=społeczności 200",
        "/pl/privacy/ 200",
        "/sitemap-pl.xml 200",
    ]
    assert "Withdrew 10 pages; 10 are kept as drafts in the editor." in said
    assert hub.does("en,fi", "/", "/en/", "/en/search/?q=privacy") == [
        "/ 302 /en/",
        "/en/ 200",
        "/en/search/?q=privacy 200",
    ]


def test_word_that_is_no_language_stops_the_start_with_one_sentence(hub: Hub) -> None:
    done = hub.start("en,klingon")
    assert done.returncode != 0
    assert "SITE_LANGUAGES names “klingon”" in done.stderr.splitlines()[-1]
