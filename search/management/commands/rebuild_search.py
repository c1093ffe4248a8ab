from django.core.management import call_command
from django.core.management.base import BaseCommand

from search.engines.remote import remote_engine
from search.indexing.rebuild import rebuild, usable_processes


class Command(BaseCommand):
    help = "Reads every page anew into the search. Readers can go on searching meanwhile."

    def handle(self, *args: object, **options: object) -> None:
        talks = options["verbosity"] > 0
        call_command("build_word_lists", verbosity=options["verbosity"], stdout=self.stdout)
        told = 0

        def progress(written: int) -> None:
            nonlocal told
            if talks and written - told >= 5000:
                told = written
                self.stdout.write(f"{written} pages …")

        documents = rebuild(progress, usable_processes())
        if talks:
            self.stdout.write(f"The search holds {documents} documents.")
        if (remote := remote_engine()) is not None:
            sent = remote.rebuild()
            if talks:
                self.stdout.write(f"{remote.name} received {sent} documents.")
