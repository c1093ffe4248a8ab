from django.core.management.base import BaseCommand, CommandParser

from network_site.benchmarks import machine
from network_site.benchmarks.table import table
from network_site.benchmarks.timing import HEADINGS
from network_site.benchmarks.translating import measure_translating, translate_up_to
from pages.models import TranslationRecord


class Command(BaseCommand):
    help = (
        "Measures what translations cost the editor of an original. Translates, changes and publishes pages: "
        "use a database of its own, for example DATA_DIR=/tmp/bench manage.py bench_translations after load_demo."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--pages", type=int, default=1_000, help="how many translated pages there are to be")
        parser.add_argument("--times", type=int, default=15, help="how many originals are measured")

    def handle(self, *args: object, **options: int) -> None:
        translate_up_to(options["pages"], self._tell)
        found = measure_translating(options["times"])
        rows = [[name, *durations.cells()] for name, durations in found.items()]
        self.stdout.write("\n".join(machine.description()))
        self.stdout.write(f"Translated pages: {TranslationRecord.objects.count():,}; machine: {machine.busyness()}\n")
        self.stdout.write(table(["Translations", *HEADINGS], rows))

    def _tell(self, present: int) -> None:
        if present % 100 < 5:
            self.stdout.write(f"{present} translations …")
