from django.core.management.base import BaseCommand

from search.analysis.word_lists import build_word_list, missing_word_lists


class Command(BaseCommand):
    help = "Builds the word lists that the search lacks (some seconds a language), so that no reader waits for them."

    def handle(self, *args: object, **options: object) -> None:
        for language in missing_word_lists():
            if options["verbosity"] > 0:
                self.stdout.write(f"Preparing the word list of {language.code} …")
            build_word_list(language)
