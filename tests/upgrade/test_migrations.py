"""Migrations can be taken back, and none takes away at once what the code before still needs."""

import ast
from importlib import import_module
from pathlib import Path

from django.apps import apps
from django.db import migrations

from tests.migrated_database import ROOT

from .previous_release import content, manage, prepare_folder, write_previous_release

OWN = ("search", "pages", "projects", "events", "network_site")
#: What cannot be taken back, and why. ``(app, migration)``.
IRREVERSIBLE: dict[tuple[str, str], str] = {}
#: Migrations that remove or rename what the release before read, and the release whose code stopped reading it.
CONTRACTING: dict[tuple[str, str], str] = {}
_TAKING_AWAY = (
    migrations.RemoveField,
    migrations.RenameField,
    migrations.DeleteModel,
    migrations.RenameModel,
    migrations.AlterModelTable,
)


def own_migrations() -> list[tuple[tuple[str, str], migrations.Migration]]:
    """In the order of apps and numbers. Django's own loader would ask the database."""
    names = [(app, path.stem) for app in OWN for path in sorted((ROOT / app / "migrations").glob("0*.py"))]
    return [((app, name), import_module(f"{app}.migrations.{name}").Migration(name, app)) for app, name in names]


def test_every_migration_can_be_taken_back() -> None:
    for key, migration in own_migrations():
        stuck = [each for each in migration.operations if not each.reversible]
        assert not stuck or IRREVERSIBLE.get(key), f"{key} cannot be taken back: {stuck}. Reverse it, or say why not."


def of_the_release_before() -> set[tuple[str, str]]:
    return {(row[1], row[2]) for row in content()["rows"]["django_migrations"]}


def test_nothing_goes_that_the_code_before_still_reads() -> None:
    """While processes of both releases run side by side (docs/operations.md, "Upgrade without a pause")."""
    before = of_the_release_before()
    for key, migration in own_migrations():
        if key not in before and any(isinstance(each, _TAKING_AWAY) for each in migration.operations):
            assert CONTRACTING.get(key), (
                f"{key} takes away what the release before may read: split it over two releases."
            )


def test_a_new_field_can_be_left_out_by_the_code_before() -> None:
    """It inserts rows without knowing the field: the database needs a default, or the field may be empty."""
    before = of_the_release_before()
    for key, migration in own_migrations():
        for each in migration.operations:
            if key in before or not isinstance(each, migrations.AddField) or each.field.many_to_many:
                continue
            made_here = {o.name.lower() for o in migration.operations if isinstance(o, migrations.CreateModel)}
            if each.model_name.lower() in made_here:
                continue
            optional = each.field.null or each.field.has_db_default()
            assert optional or CONTRACTING.get(key), f"{key}: give {each.name} a db_default, or let it be NULL."


def test_every_step_back_is_written_as_one() -> None:
    """Code that changes rows names its way back, if only ``RunPython.noop``."""
    for app in OWN:
        for path in sorted((ROOT / app / "migrations").glob("0*.py")):
            for node in ast.walk(ast.parse(path.read_text())):
                if isinstance(node, ast.Call) and getattr(node.func, "attr", "") in ("RunPython", "RunSQL"):
                    named = len(node.args) > 1 or any(
                        word.arg in ("reverse_code", "reverse_sql") for word in node.keywords
                    )
                    key = (app, path.stem)
                    assert named or IRREVERSIBLE.get(key), f"{key} has no way back"


def newest_of(app: str) -> tuple[str, str] | None:
    """The last migration of an app and the one before it."""
    names = sorted(name for (label, name), _migration in own_migrations() if label == app)
    return (names[-2], names[-1]) if len(names) > 1 else None


def test_the_newest_migrations_go_back_and_forth(tmp_path: Path) -> None:
    """On a database with content, as somebody does it who returns to the release before."""
    prepare_folder(tmp_path)
    write_previous_release(tmp_path / "hub.sqlite3")
    newest = [(app, pair) for app in OWN if (pair := newest_of(app)) and (app, pair[1]) not in IRREVERSIBLE]
    back = [f"('migrate', {app!r}, {before!r})" for app, (before, _last) in newest]
    steps = ["('migrate',)", *back, "('migrate',)"]
    program = "\n".join(
        [
            "from django.core.management import call_command as call",
            "from wagtail.models import Page",
            "titles = sorted(Page.objects.values_list('pk', 'title'))",
            *(f"call(*{step}, interactive=False, verbosity=0)" for step in steps),
            "assert sorted(Page.objects.values_list('pk', 'title')) == titles",
        ]
    )
    manage(tmp_path, "shell", "--no-imports", "--command", program)


def test_apps_of_the_hub_are_all_looked_at() -> None:
    own = {config.label for config in apps.get_app_configs() if Path(config.path).is_relative_to(ROOT)}
    with_migrations = {label for label in own if (ROOT / label / "migrations").is_dir()}
    assert with_migrations <= set(OWN)
