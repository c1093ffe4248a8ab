from pathlib import Path

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser

from network_site.backup.database import database_in_use
from network_site.backup.moving import move
from network_site.backup.postgresql import PostgreSQLDatabase
from network_site.backup.problems import CannotRestore
from network_site.backup.restoring import forget_what_was_there
from network_site.backup.sqlite import SQLiteDatabase


class Command(BaseCommand):
    help = (
        "Fills the PostgreSQL database that DATABASE_URL names, empty but migrated, with all that an SQLite database "
        "holds, and rebuilds the search. Stop the hub before, or people lose what they write meanwhile."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("sqlite", type=Path, help="the file, such as var/hub.sqlite3; it stays as it is")

    def handle(self, *args: object, **options: object) -> None:
        path, target = options["sqlite"], database_in_use()
        if not isinstance(target, PostgreSQLDatabase):
            raise CommandError("This hub does not run on PostgreSQL yet: set DATABASE_URL, then `manage.py migrate`.")
        if not path.is_file():
            raise CommandError(f"There is no file {path}.")
        try:
            rows = move(SQLiteDatabase(path), target)
        except CannotRestore as error:
            raise CommandError(str(error)) from error
        forget_what_was_there()
        call_command("rebuild_search")
        self.stdout.write(f"Moved: {rows} rows. {path} is as it was.")
