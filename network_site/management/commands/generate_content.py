from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser

from network_site.generation import generate_content


class Command(BaseCommand):
    help = (
        "Fills a hub with invented pages, to try how it behaves when it is large. "
        "They cannot be told from an editor's pages afterwards: use a database of their own."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("count", type=int, help="how many pages")
        parser.add_argument("--seed", type=int, default=1, help="another number gives other pages")
        parser.add_argument("--no-search", action="store_true", help="leave the rebuild of the search to you")

    def handle(self, *args: object, **options: object) -> None:
        told = 0

        def tell(written: int) -> None:
            nonlocal told
            if options["verbosity"] > 0 and written - told >= 5000:
                told = written
                self.stdout.write(f"{written} pages …")

        written = generate_content(options["count"], options["seed"], tell)
        self.stdout.write(f"Made {written} pages.")
        if not options["no_search"]:
            call_command("rebuild_search", verbosity=options["verbosity"])
