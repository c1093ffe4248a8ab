"""Every environment variable that the hub reads is explained in .env.example, and nothing else is."""

import re
from pathlib import Path

from scripts.settings_table import TABLE, table

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = sorted((ROOT / "network_site" / "settings").glob("*.py"))
READ_IN_SETTINGS = re.compile(r'\b(?:env(?:\.\w+)?\(|required\(|_needed\(env,)\s*"([A-Z0-9_]+)"')
READ_BY_THE_SERVER = re.compile(r'os\.environ\.get\("([A-Z0-9_]+)"\)')
READ_BY_COMPOSE = re.compile(r"\$\{([A-Z0-9_]+)[:}]")


def names_read() -> set[str]:
    settings = {name for path in SETTINGS for name in READ_IN_SETTINGS.findall(path.read_text())}
    server = set(READ_BY_THE_SERVER.findall((ROOT / "scripts" / "gunicorn.conf.py").read_text()))
    compose = set(READ_BY_COMPOSE.findall((ROOT / "compose.yaml").read_text()))
    return settings | server | compose


def names_explained() -> set[str]:
    return set(re.findall(r"^(?:# )?([A-Z0-9_]+)=", (ROOT / ".env.example").read_text(), re.MULTILINE))


def test_variables_are_found_in_the_settings() -> None:
    assert {"SECRET_KEY", "DATABASE_URL", "SERVE_MEDIA", "EMAIL_URL", "PORT", "S3_BUCKET"} <= names_read()


def test_every_variable_is_explained() -> None:
    assert names_read() - names_explained() == set()


def test_nothing_is_explained_that_is_not_read() -> None:
    assert names_explained() - names_read() == set()


def test_no_value_in_the_example_is_a_secret() -> None:
    assert re.search(r"^SECRET_KEY=$", (ROOT / ".env.example").read_text(), re.MULTILINE)


def test_the_table_in_the_documentation_is_that_of_the_example() -> None:
    """`python scripts/settings_table.py` writes it."""
    assert TABLE.read_text() == table()
