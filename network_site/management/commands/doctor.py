from typing import ClassVar

from django.core.management.base import BaseCommand, CommandError, CommandParser

from network_site.doctor import EXAMINATIONS, Level, examine
from network_site.doctor.content import look_at_search

SIGNS = {Level.FINE: "fine ", Level.DOUBTFUL: "doubt", Level.WRONG: "WRONG"}


class Command(BaseCommand):
    help = "Looks the whole installation over and says what to mend. Ends with an error where something is wrong."
    requires_system_checks: ClassVar = []  # it runs them itself, and goes on after them

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--quick", action="store_true", help="do not compare the search with every page")

    def handle(self, *args: object, **options: object) -> None:
        chosen = [each for each in EXAMINATIONS if not (options["quick"] and each is look_at_search)]
        worst = Level.FINE
        for finding in examine(chosen):
            worst = max(worst, finding.level)
            self.stdout.write(f"{SIGNS[finding.level]}  {finding.subject}: {finding.said}.")
            if finding.mend:
                self.stdout.write(f"       → {finding.mend}")
        if worst is Level.WRONG:
            raise CommandError("Something is wrong: see the lines with WRONG.")
        self.stdout.write("Nothing is wrong.")
