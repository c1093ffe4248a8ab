from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from search.vocabulary.csv_format import write_concepts, write_groups
from search.vocabulary.exporting import current_vocabulary
from search.vocabulary.skos_format import write_turtle


class Command(BaseCommand):
    help = "Write the vocabulary to standard output."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "format",
            choices=["csv", "groups", "turtle"],
            help="concepts as CSV, groups as CSV, or everything as SKOS in Turtle",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        vocabulary = current_vocabulary()
        if options["format"] == "csv":
            text = write_concepts(vocabulary.concepts)
        elif options["format"] == "groups":
            text = write_groups(vocabulary.groups)
        else:
            text = write_turtle(vocabulary, settings.WAGTAILADMIN_BASE_URL)
        self.stdout.write(text, ending="")
