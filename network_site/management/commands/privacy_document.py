"""Writes docs/privacy.md from the inventory of personal data."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from network_site.personal_data.document import PATH, document


class Command(BaseCommand):
    help = "Writes docs/privacy.md from the inventory of personal data."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--check", action="store_true", help="change nothing; fail where it is out of date")

    def handle(self, *args: Any, check: bool, **options: Any) -> None:
        if check:
            if not PATH.is_file() or PATH.read_text(encoding="utf-8") != document():
                raise CommandError("docs/privacy.md is out of date: run manage.py privacy_document.")
            return
        PATH.write_text(document(), encoding="utf-8")
        self.stdout.write("Wrote docs/privacy.md.")
