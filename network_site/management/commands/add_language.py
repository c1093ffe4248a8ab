from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from network_site.languages.adding import AddedLanguage, NothingToTranslate, add_language
from network_site.languages.missing import what_is_missing


class Command(BaseCommand):
    help = (
        "Makes the first pages of a language that SITE_LANGUAGES names, lets the search learn it, and tells what it "
        "still lacks. Leaves what exists as it is."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("code", help="code of the language, such as pl")

    def handle(self, *args: Any, **options: Any) -> None:
        code = options["code"].lower()
        names = dict(settings.LANGUAGES)
        if code not in names:
            raise CommandError(f"First add {code} to the setting: SITE_LANGUAGES={','.join([*names, code])}")
        # Every document names the languages whose readers meet it, and words are understood by the languages in use.
        call_command("rebuild_search", verbosity=options["verbosity"], stdout=self.stdout)
        try:
            added = add_language(code)
        except NothingToTranslate as error:
            raise CommandError("There is no home page yet: run `manage.py create_site_tree` first.") from error
        self._tell_of_pages(added, names[code])
        if missing := what_is_missing(code):
            self.stdout.write(f"Still to do for {names[code]}:")
            for sentence in missing:
                self.stdout.write(f"- {sentence}")

    def _tell_of_pages(self, added: AddedLanguage, name: str) -> None:
        if not added.made:
            self.stdout.write(f"The first pages in {name} are there.")
            return
        self.stdout.write(f"Made {len(added.made)} pages in {name}, for translators to go on with:")
        for page in added.made:
            self.stdout.write(f"- {page.title} ({page.get_url()})")
