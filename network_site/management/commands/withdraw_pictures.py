from django.core.management.base import BaseCommand

from pages.images.withdrawal import withdraw_copies


class Command(BaseCommand):
    help = "Deletes the public copies of pictures whose people's consent is missing or over, as run_scheduled does."

    def handle(self, *args: object, **options: object) -> None:
        self.stdout.write(f"Copies deleted: {withdraw_copies()}.")
