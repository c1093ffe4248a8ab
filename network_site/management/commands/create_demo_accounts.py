from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

from network_site.accounts import UNKNOWN, create_demo_accounts, has_accounts_of_its_own


class Command(BaseCommand):
    help = "Creates one account for each kind of person who works in the hub, with random passwords kept in a file."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--file", default=str(settings.DATA_DIR / "demo-accounts.txt"), help="where passwords are kept"
        )
        parser.add_argument("--new-passwords", action="store_true", help="give the existing accounts other passwords")
        parser.add_argument("--if-new", action="store_true", help="make none in a hub that has accounts of its own")

    def handle(self, *args: object, **options: object) -> None:
        path = Path(options["file"])
        if options["if_new"] and has_accounts_of_its_own(path):
            self.stdout.write("This hub has accounts of its own: no demo accounts were made.")
            return
        passwords = create_demo_accounts(path, new_passwords=options["new_passwords"])
        self.stdout.write(f"Demo accounts, kept in {path}:")
        self.stdout.write(path.read_text(encoding="utf-8").partition("\n")[2].rstrip())
        if UNKNOWN in passwords.values():
            self.stdout.write(
                "A password is not known any more: manage.py create_demo_accounts --new-passwords makes others."
            )
