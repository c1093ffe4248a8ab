"""Writes docs/settings.md from .env.example: every variable of the environment in one table, by subject.

A test compares both; run this after a change of .env.example.
"""

import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE, TABLE = ROOT / ".env.example", ROOT / "docs" / "settings.md"
_HEAD = """# Every setting
Made from `.env.example` by `scripts/settings_table.py`. The environment comes before `.env`; what neither names has the
usual value. Where there is none, an example stands in its place.
"""
_SUBJECT = re.compile(r"^# --- (?P<name>.+?) -+$")
_VARIABLE = re.compile(r"^(?:# )?(?P<name>[A-Z][A-Z0-9_]*)=(?P<value>.*)$")


def rows() -> Iterator[tuple[str, str, str, str]]:
    """Subject, name, value without it, and what it means."""
    subject, said = "", ""
    for line in EXAMPLE.read_text().splitlines():
        if found := _SUBJECT.match(line):
            subject, said = found["name"], ""
        elif found := _VARIABLE.match(line):
            yield subject, found["name"], found["value"], said
            said = ""
        elif line.startswith("# "):
            said = f"{said} {line[2:]}".strip()
        else:
            said = ""


def table() -> str:
    lines, before = [_HEAD], ""
    for subject, name, value, said in rows():
        if subject != before:
            lines.append(f"## {subject}\n| variable | usual value | |\n|---|---|---|")
            before = subject
        lines.append(f"| `{name}` | {f'`{value}`' if value else ''} | {said.replace('|', '&#124;')} |")
    return re.sub(r"\n(## )", r"\n\n\1", "\n".join(lines)).replace("\n\n\n", "\n\n") + "\n"


if __name__ == "__main__":
    TABLE.write_text(table())
