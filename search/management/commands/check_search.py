from django.core.management.base import BaseCommand, CommandParser

from search.engines.remote import remote_engine
from search.indexing.differences import differences, mend


class Command(BaseCommand):
    help = "Shows where the search differs from the pages. Ends with status 1 when it does."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--fix", action="store_true", help="mend what differs")

    def handle(self, *args: object, **options: object) -> None:
        remote = remote_engine()
        found = list(differences())
        found_remote = list(remote.differences()) if remote else []
        for difference in found:
            subject = f"page {difference.page_id}" if difference.page_id else "index"
            self.stdout.write(f"{subject}: {difference.what}")
        for difference in found_remote:
            self.stdout.write(f"{remote.name}: {difference}")
        if not found and not found_remote:
            self.stdout.write("The search equals the pages.")
        elif not options["fix"]:
            raise SystemExit(1)
        else:
            if found:
                mend()
            if remote and (found or found_remote):
                remote.rebuild()
            self.stdout.write("Mended.")
