"""Packs the database of a demo, as a released version of the hub made it, for the test of upgrades.

    upgrade_fixture.py DATA_DIR RELEASE

``DATA_DIR`` is the folder that `make demo` of that version filled; nobody but the demo may have written there. Accounts
lose their passwords. Left out is what can be made again (the search, Wagtail's own index) and what is no content
(sessions, the log of editing, versions of a page but the last and the public one). Writes
tests/upgrade/previous_release.json.xz: the definitions of SQLite's tables, and their rows. docs/operations.md tells
when to run it ("Upgrades are tested").
"""

import json
import lzma
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

TARGET = Path(__file__).resolve().parent.parent / "tests" / "upgrade" / "previous_release.json.xz"
#: The most that this file may weigh.
MOST_BYTES = 200_000
LEFT_OUT = {
    "django_session",
    "django_admin_log",
    "wagtailcore_pagelogentry",
    "wagtailcore_modellogentry",
    "wagtailadmin_editingsession",
    "wagtailcore_referenceindex",
    "wagtailsearch_indexentry",
    "wagtailimages_rendition",
    "pages_hubrendition",
    "search_searchdocument",
    "search_searchfacet",
    "search_titlestart",
    "search_indexedword",
    "search_indexchange",
}
#: Tables that SQLite keeps for its full text by itself.
_SHADOWS = ("_config", "_content", "_data", "_docsize", "_idx")
_REVISIONS = """
    SELECT wagtailcore_revision.* FROM wagtailcore_revision WHERE id IN (
        SELECT latest_revision_id FROM wagtailcore_page UNION SELECT live_revision_id FROM wagtailcore_page
        UNION SELECT revision_id FROM wagtailcore_taskstate
        UNION SELECT revision_id FROM wagtail_localize_translationlog)
"""
_USERS = "UPDATE auth_user SET password = '!', email = username || '@example.org'"


def main(data_dir: Path, release: str) -> None:
    with (
        closing(sqlite3.connect(data_dir / "hub.sqlite3")) as source,
        closing(sqlite3.connect(":memory:")) as copy,
    ):
        source.backup(copy)
        copy.execute(_USERS)
        content = {"release": release, "schema": schema_of(copy), "rows": rows_of(copy)}
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    packed = lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME)
    print(f"{len(packed)} bytes, {sum(map(len, content['rows'].values()))} rows.")
    if len(packed) > MOST_BYTES:
        sys.exit(f"More than {MOST_BYTES} bytes: leave more out.")
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(packed)


def schema_of(database: sqlite3.Connection) -> list[str]:
    """What makes the tables, then their indexes and triggers."""
    found = database.execute(
        "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' "
        "ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, rowid"
    ).fetchall()
    virtual = [name for name, sql in found if sql.upper().startswith("CREATE VIRTUAL")]
    return [sql for name, sql in found if not is_shadow(name, virtual)]


def is_shadow(name: str, virtual: list[str]) -> bool:
    return any(name == table + ending for table in virtual for ending in _SHADOWS)


def rows_of(database: sqlite3.Connection) -> dict[str, list[list]]:
    """Rows by table, each as long as the table has columns, in their order."""
    tables = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    tables = tables.fetchall()
    virtual = [name for name, sql in tables if sql.upper().startswith("CREATE VIRTUAL")]
    found = {}
    for name, _sql in sorted(tables):
        if name in LEFT_OUT or name in virtual or is_shadow(name, virtual):
            continue
        query = _REVISIONS if name == "wagtailcore_revision" else f'SELECT * FROM "{name}"'  # noqa: S608 - a table
        if rows := [list(row) for row in database.execute(query)]:
            found[name] = rows
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
