from django.core.management.base import BaseCommand

from projects.eu_statements import load_eu_statements


class Command(BaseCommand):
    help = "Adds the European Union's funding statements in languages that have none yet. Keeps what editors changed."

    def handle(self, *args: object, **options: object) -> None:
        self.stdout.write(f"Added the statements of {load_eu_statements()} languages.")
