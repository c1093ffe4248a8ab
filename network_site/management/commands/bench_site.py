import json

from django.core.management.base import BaseCommand, CommandParser

from network_site.benchmarks.site import editors_work
from network_site.benchmarks.site.paths import paths


class Command(BaseCommand):
    help = (
        "What `make bench` asks a hub about itself, as JSON: addresses to ask, and the milliseconds of editors' work. "
        "Changes pages: only for a database of its own."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("what", choices=("paths", "publishing", "uploading"))
        parser.add_argument("--times", type=int, default=10)

    def handle(self, *args: object, **options: object) -> None:
        if options["what"] == "paths":
            found: object = paths()
        else:
            found = getattr(editors_work, options["what"])(options["times"])
        self.stdout.write(json.dumps(found))
