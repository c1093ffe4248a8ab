from pathlib import Path

from django.conf import settings
from django.core.files.storage import default_storage
from django.core.management.base import BaseCommand, CommandError, CommandParser

from network_site.backup.database import database_in_use
from network_site.backup.making import make_tried_backup
from network_site.backup.media import unless_left_out
from network_site.backup.problems import BackupFailed, CannotRestore


class Command(BaseCommand):
    help = (
        "Writes the database and all uploaded files into one ZIP while the hub runs, then restores it beside the hub, "
        "counts and compares. Whoever has the file has every account and everything unpublished: keep it safe."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--folder", type=Path, help="where to write it, instead of BACKUP_DIR")
        parser.add_argument("--no-trial", action="store_true", help="leave out the trial restore")

    def handle(self, *args: object, **options: object) -> None:
        database = database_in_use()
        try:
            folder = options["folder"] or settings.BACKUP_DIR
            media = unless_left_out(default_storage)
            made = make_tried_backup(database, media, folder, trial=not options["no_trial"])
        except (BackupFailed, CannotRestore) as error:
            raise CommandError(str(error)) from error
        rows = sum(made.manifest.rows.values())
        self.stdout.write(f"{made.path}: {rows} rows, {made.manifest.media} uploaded files.")
        for name in made.lost:
            self.stdout.write(f"{name} was deleted meanwhile and is not in it.")
        if not options["no_trial"]:
            self.stdout.write("Restored on trial and compared: nothing is missing.")
