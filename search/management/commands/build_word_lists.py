from django.core.management.base import BaseCommand

from search.analysis.languages import LANGUAGES, active_codes
from search.analysis.word_lists import build_word_list, word_list_path


class Command(BaseCommand):
    help = "Builds the word lists that the search lacks (some seconds a language), so that no reader waits for them."

    def handle(self, *args: object, **options: object) -> None:
        for code in active_codes():
            if not word_list_path(LANGUAGES[code]).exists():
                if options["verbosity"] > 0:
                    self.stdout.write(f"Preparing the word list of {code} …")
                build_word_list(LANGUAGES[code])
