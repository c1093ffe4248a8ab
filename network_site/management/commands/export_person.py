"""Writes down as JSON what the hub knows about one person."""

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand
from django.core.serializers.json import DjangoJSONEncoder

from network_site.personal_data.export import export_person
from network_site.personal_data.person import find_person


class Command(BaseCommand):
    help = "Writes what the hub knows about the person with this mail address, as JSON, to standard output."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("mail")
        parser.add_argument("--name", default="", help="the full name: contacts with it are theirs, too")

    def handle(self, *args: Any, mail: str, name: str, **options: Any) -> None:
        known = export_person(find_person(mail, name))
        # File fields say where the file lies.
        self.stdout.write(json.dumps(known, cls=_Encoder, ensure_ascii=False, indent=2))


class _Encoder(DjangoJSONEncoder):
    def default(self, value: Any) -> Any:
        try:
            return super().default(value)
        except TypeError:
            return str(value)
