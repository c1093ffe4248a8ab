from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.test import override_settings

from network_site.benchmarks.report import PARTS, Effort, heading


class Command(BaseCommand):
    help = (
        "Measures the search of this hub and prints tables. Changes and publishes pages while measuring: "
        "use a database of its own, as `make bench-search` does."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        usual = Effort()
        parser.add_argument(
            "parts", nargs="*", metavar="part", help=f"one of {', '.join(PARTS)}; all where none is named"
        )
        parser.add_argument("--words", type=int, default=usual.words, help="words of each frequency")
        parser.add_argument("--rounds", type=int, default=usual.rounds, help="how often each question is asked")
        parser.add_argument(
            "--cap", type=float, default=usual.cap, help="seconds for a question to Wagtail's own search"
        )

    def handle(self, *args: object, **options: object) -> None:
        unknown = set(options["parts"]) - set(PARTS)
        if unknown:
            raise CommandError(f"There is no part {', '.join(sorted(unknown))}. Parts: {', '.join(PARTS)}.")
        effort = Effort(options["words"], options["rounds"], options["cap"])
        uncached = {name: {"BACKEND": "django.core.cache.backends.dummy.DummyCache"} for name in settings.CACHES}
        with override_settings(CACHES=uncached):
            self.stdout.write(heading(effort))
            for name in options["parts"] or PARTS:
                self.stdout.write(f"\n{PARTS[name](effort)}")
                self.stdout.flush()
