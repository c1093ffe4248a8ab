"""Lets somebody sign in again before their time of waiting is over."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from network_site.sign_in.tries import unlock


class Command(BaseCommand):
    help = "Forgets the wrong passwords that were tried for an account, so that nobody waits for them any more."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("login", help="what was written as mail address or login name")

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"Tries forgotten: {unlock(options['login'])}.")
