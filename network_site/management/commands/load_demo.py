from django.core.management.base import BaseCommand, CommandParser

from network_site.demo import has_content, load_demo


class Command(BaseCommand):
    help = "Loads the demo content: five real projects and invented examples. Leaves what exists as it is."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--if-empty", action="store_true", help="do nothing in a hub that holds content already")

    def handle(self, *args: object, **options: object) -> None:
        if options["if_empty"] and has_content():
            self.stdout.write("This hub holds content: nothing was loaded.")
            return
        if options["verbosity"] > 0:
            self.stdout.write("Loading the demo content; this takes about half a minute …")
        made = load_demo()
        self.stdout.write(f"Made {len(made)} pages." if made else "Every page of the demo is there.")
