from typing import Any

from django.core.management.base import BaseCommand
from wagtail.models import Page

from pages.translating.records import refresh_records


class Command(BaseCommand):
    help = "Finds out anew, for every published page, whether it is a translation, who made it, and whether it is old."

    def handle(self, *args: Any, **options: Any) -> None:
        pages = Page.objects.live().filter(depth__gt=1, alias_of=None).order_by("pk").specific()
        self.stdout.write(f"{refresh_records(pages.iterator())} translations")
