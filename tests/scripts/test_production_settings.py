"""The production settings do not start without what they need, and say in one sentence what that is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = {
    "SECRET_KEY": "x" * 60,
    "ALLOWED_HOSTS": "hub.example.org, www.example.org",
    "BASE_URL": "https://hub.example.org/",
}


def start(tmp_path: Path, print_expression: str = "", **changes: str) -> subprocess.CompletedProcess:
    """Imports the production settings in a process of its own, with only these variables set."""
    environment = {"PATH": os.environ["PATH"], "ENV_FILE": os.devnull, "DATA_DIR": str(tmp_path), **NEEDED, **changes}
    code = f"from network_site.settings import production as settings; print({print_expression})"
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("name", NEEDED)
@pytest.mark.parametrize("value", ["", "  "])
def test_missing_value_is_named_in_one_sentence(tmp_path: Path, name: str, value: str) -> None:
    started = start(tmp_path, **{name: value})
    assert started.returncode != 0
    last_line = started.stderr.strip().splitlines()[-1]
    assert f"ImproperlyConfigured: Set {name} (" in last_line
    assert last_line.endswith("see .env.example.")


def test_starts_with_what_it_needs(tmp_path: Path) -> None:
    started = start(tmp_path, "settings.ALLOWED_HOSTS, settings.WAGTAILADMIN_BASE_URL, settings.CSRF_TRUSTED_ORIGINS")
    assert started.stdout == (
        "['hub.example.org', 'www.example.org'] https://hub.example.org ['https://hub.example.org']\n"
    )


@pytest.mark.parametrize(("address", "secure"), [("https://hub.example.org", True), ("http://localhost:8000", False)])
def test_cookies_and_redirects_are_secured_where_the_address_is_https(
    tmp_path: Path, address: str, secure: bool
) -> None:
    started = start(
        tmp_path,
        "settings.SESSION_COOKIE_SECURE, settings.CSRF_COOKIE_SECURE, settings.SECURE_SSL_REDIRECT",
        BASE_URL=address,
    )
    assert started.stdout == f"{secure} {secure} {secure}\n"


def test_header_of_a_proxy_is_believed_only_where_one_is_declared(tmp_path: Path) -> None:
    assert start(tmp_path, "settings.SECURE_PROXY_SSL_HEADER").stdout == "None\n"
    assert "HTTP_X_FORWARDED_PROTO" in start(tmp_path, "settings.SECURE_PROXY_SSL_HEADER", BEHIND_PROXY="1").stdout


def test_mail_goes_where_email_url_says(tmp_path: Path) -> None:
    started = start(
        tmp_path,
        "settings.EMAIL_HOST, settings.EMAIL_PORT, settings.EMAIL_USE_TLS",
        EMAIL_URL="smtp+tls://hub:word@mail.example.org:587",
    )
    assert started.stdout == "mail.example.org 587 True\n"


def test_debugging_is_off(tmp_path: Path) -> None:
    assert start(tmp_path, "settings.DEBUG", DEBUG="1").stdout == "False\n"
