"""Refuses a database of a preview before ``migrate`` stops in the middle of it with a riddle.

The migrations of previews had some of the same names with other contents: Django takes them for done and repeats the
rest on tables that have the columns already.
"""

from collections.abc import Iterable
from typing import Any

from django.core.checks import CheckMessage, Error, Tags, register
from django.db import connections
from django.db.migrations.recorder import MigrationRecorder

#: Names that only previews had.
_PREVIEW = (
    ("pages", "0002_alter_organisationpage_country_and_more"),
    ("projects", "0002_alter_fundingprogramme_mark_rule"),
    ("search", "0004_search_document_terms"),
)


@register(Tags.database)
def check_earlier_databases(databases: Iterable[str] | None = None, **_: Any) -> list[CheckMessage]:
    """Runs before ``migrate``, which stops where it finds one."""
    return [_refusal(alias) for alias in databases or () if _is_of_a_preview(alias)]


def _is_of_a_preview(alias: str) -> bool:
    applied = MigrationRecorder(connections[alias]).applied_migrations()
    return any(name in applied for name in _PREVIEW)


def _refusal(alias: str) -> CheckMessage:
    place = connections[alias].settings_dict["NAME"]
    return Error(
        f"The database {place} was made by an early preview of this hub and cannot be brought up to date.",
        hint="Move it away, or name an empty one in DATABASE_URL, and start again. Nothing in it was changed.",
        id="network_site.E010",
    )
