"""The table of what each address answers each kind of person: ``permission_matrix.txt``, beside the tests."""

from pathlib import Path

PATH = Path(__file__).parents[1] / "permission_matrix.txt"
ROLES = ("anonymous", "partner", "owner", "translator", "curator", "editor", "administrator")


def expected_outcomes() -> dict[str, dict[str, str]]:
    """The outcome for each role by the line of an address."""
    table: dict[str, dict[str, str]] = {}
    for line in PATH.read_text(encoding="utf-8").splitlines():
        words = line.split()
        if not words or line.startswith("#"):
            continue
        address, outcomes = words[0], words[1:]
        assert len(outcomes) == len(ROLES), f"a word for each role is needed: {line}"
        assert address not in table, f"twice in the table: {address}"
        table[address] = dict(zip(ROLES, outcomes, strict=True))
    return table
