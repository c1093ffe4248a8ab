"""Takes the second step of signing in away from somebody who lost their phone."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from network_site.personal_data.person import find_person
from network_site.sign_in.second_step.administration import take_away_and_tell


class Command(BaseCommand):
    help = "Takes the second step of signing in away from an account, signs it out everywhere and tells it by mail."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("email", help="the mail address of the account, or its login name")

    def handle(self, *args: Any, **options: Any) -> None:
        users = find_person(options["email"]).users
        if not users:
            raise CommandError("No account has this mail address or login name.")
        for user in users:
            said = "taken away" if take_away_and_tell(user) else "there was none"
            self.stdout.write(f"Second step of {user.get_username()}: {said}.")
