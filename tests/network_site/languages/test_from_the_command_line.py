"""The whole way in processes of their own, because settings are read once: setting, command, request, and back."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

from tests.migrated_database import fingerprint

REQUEST = """
import django
django.setup()
from django.test import Client
client = Client(headers={"host": "localhost"})
for address in ADDRESSES:
    response = client.get(address, headers={"accept-language": "pl"})
    print(address, response.status_code, response.headers.get("Location", ""))
"""


class Hub:
    """A hub in a folder of its own, with the languages it is started with."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def run(self, languages: str, *arguments: str) -> subprocess.CompletedProcess:
        environment = os.environ | {
            "DATA_DIR": str(self.folder),
            "DATABASE_URL": f"sqlite:///{self.folder / 'hub.sqlite3'}",
            "ENV_FILE": os.devnull,
            "SITE_LANGUAGES": languages,
            "DJANGO_SETTINGS_MODULE": "network_site.settings.test",
        }
        command = [sys.executable, *arguments]
        return subprocess.run(command, cwd=settings.BASE_DIR, env=environment, capture_output=True, text=True)

    def manage(self, languages: str, *arguments: str) -> str:
        done = self.run(languages, "manage.py", *arguments)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def ask(self, languages: str, *addresses: str) -> list[str]:
        done = self.run(languages, "-c", f"ADDRESSES = {addresses!r}\n{REQUEST}")
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
        made.manage("en,fi", "migrate", "--verbosity", "0")
    return made


def test_language_comes_and_goes(hub: Hub) -> None:
    hub.manage("en,fi", "create_site_tree")
    with_polish = "en,fi,pl"
    assert "No changes detected" in hub.manage(with_polish, "makemigrations", "--check", "--dry-run")
    assert "Made 10 pages in Polski" in hub.manage(with_polish, "add_language", "pl")
    assert hub.ask(with_polish, "/", "/pl/", "/pl/search/?q=społeczności", "/pl/privacy/", "/sitemap-pl.xml") == [
        "/ 302 /pl/",
        "/pl/ 200",
        "/pl/search/?q=społeczności 200",
        "/pl/privacy/ 200",
        "/sitemap-pl.xml 200",
    ]
    assert "Withdrew 10 pages" in hub.manage(with_polish, "remove_language", "pl")
    assert hub.ask("en,fi", "/", "/en/", "/en/search/?q=privacy") == [
        "/ 302 /en/",
        "/en/ 200",
        "/en/search/?q=privacy 200",
    ]


def test_word_that_is_no_language_stops_the_start_with_one_sentence(hub: Hub) -> None:
    done = hub.run("en,klingon", "manage.py", "check")
    assert done.returncode != 0
    assert "SITE_LANGUAGES names “klingon”" in done.stderr.splitlines()[-1]
