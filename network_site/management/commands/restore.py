from pathlib import Path

from django.conf import settings
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connections

from network_site.backup.database import Database, database_in_use
from network_site.backup.making import make_backup
from network_site.backup.media import unless_left_out
from network_site.backup.problems import BackupFailed, CannotRestore
from network_site.backup.restoring import (
    differences,
    forget_what_was_there,
    is_older,
    manifest_of,
    refuse_unfit,
    restore,
)


class Command(BaseCommand):
    help = (
        "Puts a backup in the place of everything that is there. What is there is backed up first. "
        "Stop the hub before, or people lose what they write meanwhile."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("backup", type=Path, help="the ZIP that `manage.py backup` wrote")
        parser.add_argument("--yes", action="store_true", help="do not ask")
        parser.add_argument("--upgrade", action="store_true", help="restore a backup of an older version, then migrate")

    def handle(self, *args: object, **options: object) -> None:
        database, path = database_in_use(), options["backup"]
        try:
            manifest = manifest_of(path)
            refuse_unfit(manifest, database, upgrade=options["upgrade"])
            for told in differences(manifest):
                self.stdout.write(told)
            if not options["yes"]:
                self._ask(manifest.made_at)
            self._keep_what_is_there(database)
            connections.close_all()
            restore(path, database, default_storage)
        except (BackupFailed, CannotRestore) as error:
            raise CommandError(str(error)) from error
        self._bring_up_to_date(upgrade=is_older(manifest))
        self.stdout.write(f"Restored: {sum(manifest.rows.values())} rows, {manifest.media} uploaded files.")

    def _ask(self, made_at: str) -> None:
        self.stdout.write(
            f"Everything on this hub is replaced by how it was at {made_at}. Type yes to go on: ", ending=""
        )
        self.stdout.flush()
        try:
            answer = input()
        except EOFError:
            answer = ""
        if answer.strip().lower() != "yes":
            raise CommandError("Nothing was changed.")

    def _keep_what_is_there(self, database: Database) -> None:
        if database.migrations():
            made = make_backup(database, unless_left_out(default_storage), settings.BACKUP_DIR)
            self.stdout.write(f"What was there until now is kept in {made.path}.")

    def _bring_up_to_date(self, *, upgrade: bool) -> None:
        forget_what_was_there()
        if upgrade:
            call_command("migrate", interactive=False, verbosity=0)
        if upgrade or settings.ELASTICSEARCH_URL:
            call_command("rebuild_search")
