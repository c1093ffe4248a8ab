from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from network_site.catalogues import UnreadableCatalogue, compile_catalogues


class Command(BaseCommand):
    help = "Compiles the translations of the interface (locale/*/LC_MESSAGES/*.po) that changed. Needs no gettext."

    def handle(self, *args: object, **options: object) -> None:
        for folder in settings.LOCALE_PATHS:
            try:
                compiled = compile_catalogues(Path(folder))
            except UnreadableCatalogue as error:
                raise CommandError(str(error)) from error
            if options["verbosity"] > 0:
                for path in compiled:
                    self.stdout.write(f"Compiled {path.relative_to(folder)}.")
