"""A finding of bandit counts unless the reason stands beside the statement."""

from pathlib import Path

import pytest

from scripts import check_weaknesses
from scripts.check_weaknesses import is_answered

QUERY = 'sql = (\n    f"SELECT {table}"\n    " FROM x"\n){reason}\nother = 1  # noqa: S608 - another statement\n'


@pytest.mark.parametrize(
    ("reason", "is_right"),
    [("", False), ("  # noqa: S608 - the name of a table", True), ("  # noqa: S310 - something else", False)],
)
def test_only_a_reason_for_this_rule_in_this_statement_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, reason: str, is_right: bool
) -> None:
    monkeypatch.setattr(check_weaknesses, "ROOT", tmp_path)
    (tmp_path / "code.py").write_text(QUERY.replace("{reason}", reason))
    assert is_answered({"test_id": "B608", "filename": "./code.py", "line_number": 2}, {}) is is_right


def test_what_ruff_ignores_in_a_file_is_ignored_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check_weaknesses, "ROOT", tmp_path)
    (tmp_path / "code.py").write_text(QUERY.replace("{reason}", ""))
    finding = {"test_id": "B608", "filename": "./code.py", "line_number": 2}
    assert is_answered(finding, {"code.*": ["S608"]})
    assert not is_answered(finding, {"other/*": ["S608"]})
