from django.conf import settings
from django.core.management.base import BaseCommand

from network_site.site_tree import create_site_tree, written_languages


class Command(BaseCommand):
    help = "Creates the home page, the lists and the footer's texts in every language. Leaves what exists as it is."

    def handle(self, *args: object, **options: object) -> None:
        made = create_site_tree()
        self.stdout.write(f"Made {len(made)} pages." if made else "Every page of the starting tree is there.")
        for code, name in settings.LANGUAGES:
            if code not in written_languages():
                self.stdout.write(f"{name} has no texts of its own yet: run `manage.py add_language {code}`.")
