from django.core.management.base import BaseCommand

from network_site.groups import create_groups


class Command(BaseCommand):
    help = "Creates the hub's groups of editors and their workflow, or adds what they lack. Takes nothing away."

    def handle(self, *args: object, **options: object) -> None:
        names = ", ".join(group.name for group in create_groups())
        if options["verbosity"] > 0:
            self.stdout.write(f"Groups: {names}.")
