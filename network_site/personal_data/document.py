"""``docs/privacy.md``, written from the inventory."""

from collections.abc import Iterator
from pathlib import Path

from django.conf import settings

from search.data_holding import Holding, Subject

from .inventory import days_of, holdings, not_personal

PATH = settings.BASE_DIR / "docs" / "privacy.md"
_HEADINGS = {
    Subject.MESSAGES: "Messages of readers",
    Subject.CONTACTS: "Contact persons",
    Subject.PICTURES: "Pictures of people",
    Subject.AUTHORS: "People named in texts",
    Subject.MAILBOXES: "Mailboxes of organisations",
    Subject.INVITATIONS: "Invitations",
    Subject.ACCOUNTS: "Accounts",
    Subject.EDITING: "Traces of work in the editor",
    Subject.SAFETY: "Tries to log in",
}
_FRAME = Path(__file__).with_name("document.md")
_HEADS = ("model", "what", "why", "ground", "seen by", "kept", "removed by", "when somebody is erased")


def document() -> str:
    """The text around the tables is in ``document.md`` beside this file."""
    tables = "".join(_sections()) + _fields_that_are_none()
    return _FRAME.read_text(encoding="utf-8").replace("{tables}", tables)


def _sections() -> Iterator[str]:
    for subject, heading in _HEADINGS.items():
        rows = [each for each in holdings() if each.subject is subject]
        if rows:
            yield f"\n## {heading}\n| {' | '.join(_HEADS)} |\n"
            yield "|---" * len(_HEADS) + "|\n"
            yield from map(_line, rows)


def _line(holding: Holding) -> str:
    fields = ", ".join(f"`{name}`" for name in holding.fields)
    kept = holding.kept.format(days=f"{days_of(holding)}")
    if holding.kept_for:
        kept += f" (`KEEP_{holding.kept_for.upper()}_DAYS`)"
    cells = (
        f"`{holding.model}`: {fields}",
        holding.what,
        holding.why,
        str(holding.ground),
        holding.seen_by,
        kept,
        holding.removed_by,
        holding.on_erasure.value,
    )
    return "| " + " | ".join(cells) + " |\n"


def _fields_that_are_none() -> str:
    lines = "".join(f"| `{each.model}.{each.field}` | {each.reason} |\n" for each in not_personal())
    return f"\n## Looks personal and is not\n| field | is |\n|---|---|\n{lines}"
