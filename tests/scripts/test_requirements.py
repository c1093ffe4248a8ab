"""Packages: pinned with hashes, from no registry in particular, and looked up among known weaknesses."""

import json
import re
from pathlib import Path

import pytest

from scripts.ci.audit_report import report

ROOT = Path(__file__).resolve().parents[2]
FILES = ["requirements.txt", "requirements-dev.txt"]


@pytest.mark.parametrize("name", FILES)
def test_every_package_is_pinned_with_its_hashes(name: str) -> None:
    packages = re.split(r"\n(?=[a-zA-Z0-9])", "\n" + (ROOT / name).read_text())[1:]
    assert len(packages) > 20
    for package in packages:
        assert re.match(r"[A-Za-z0-9._-]+(\[[\w,-]+\])?==[\w.!+]+", package), package[:80]
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", package), package[:80]


@pytest.mark.parametrize("name", [*FILES, "requirements.in", "requirements-dev.in"])
def test_no_registry_stands_in_them(name: str) -> None:
    for line in (ROOT / name).read_text().splitlines():
        asked = line.partition("#")[0]
        assert not re.search(
            r"https?://|--(extra-)?index-url|--find-links|--trusted-host|(^|\s)-[if]\s|git\+", asked
        ), line


def answer(*packages: dict) -> str:
    return json.dumps({"dependencies": list(packages), "fixes": []})


SOUND = {"name": "sound", "version": "1", "vulns": []}
UNKNOWN = {"name": "unknown", "skip_reason": "Dependency not found on PyPI and could not be audited: unknown (1)"}
WEAK = {"name": "weak", "version": "1.0", "vulns": [{"id": "PYSEC-1", "fix_versions": ["1.1"]}]}


def test_a_known_weakness_fails_and_is_named() -> None:
    told, is_weak = report("requirements.txt", answer(SOUND, WEAK), "")
    assert is_weak
    assert "weak 1.0: PYSEC-1, mended in 1.1" in told


def test_what_could_not_be_audited_is_counted_and_fails_nothing() -> None:
    told, is_weak = report("requirements.txt", answer(SOUND, UNKNOWN), "")
    assert not is_weak
    assert "1 of 2 packages were audited" in told
    assert "1 were not, for example: Dependency not found" in told


def test_a_service_that_is_away_is_told_and_fails_nothing() -> None:
    told, is_weak = report("requirements.txt", "", "Traceback\nConnectionError: no route\n")
    assert not is_weak
    assert "nothing could be audited" in told
    assert "no route" in told
