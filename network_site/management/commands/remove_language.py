from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from wagtail.models import Locale

from network_site.languages.removing import DefaultLanguage, remove_language


class Command(BaseCommand):
    help = "Withdraws all pages of a language. Nothing is deleted: pages stay as drafts, with their translations."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("code", help="code of the language, such as pl")

    def handle(self, *args: Any, **options: Any) -> None:
        code = options["code"].lower()
        try:
            removed = remove_language(code)
        except Locale.DoesNotExist as error:
            raise CommandError(f"The hub has no pages in “{code}”.") from error
        except DefaultLanguage as error:
            raise CommandError(f"“{code}” is the language of the site's root page and cannot be taken away.") from error
        self.stdout.write(f"Withdrew {removed.withdrawn} pages; {removed.kept} are kept as drafts in the editor.")
        left = [each for each, _name in settings.LANGUAGES if each != code]
        if len(left) == len(settings.LANGUAGES):
            call_command("rebuild_search", verbosity=options["verbosity"], stdout=self.stdout)
        else:
            self.stdout.write(
                f"Now take it out of the setting (SITE_LANGUAGES={','.join(left)}), start the hub again, and run "
                "`manage.py rebuild_search`, so that the search forgets the language."
            )
