from django.core.management.base import BaseCommand, CommandError

from network_site.scheduled import run_scheduled


class Command(BaseCommand):
    help = (
        "Does what is due by the clock: publishes and withdraws pages by their dates, takes back pictures, mails "
        "reminders, deletes what is kept only for a time. Run it every ten minutes; twice or late does no harm."
    )

    def handle(self, *args: object, **options: object) -> None:
        if not run_scheduled(self.stdout.write):
            raise CommandError("Not everything could be done. The next run tries again.")
