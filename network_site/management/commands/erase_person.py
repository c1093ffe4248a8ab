"""Forgets one person."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from network_site.personal_data.erasing import Erasure, erase_person
from network_site.personal_data.person import Person, find_person


class Command(BaseCommand):
    help = (
        "Erases the person with this mail address: account, messages, invitations, contact data in every version and "
        "translation. Pages of organisations stay. Ends by listing what a person has to look at."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("mail")
        parser.add_argument("--name", default="", help="the full name: contacts with it are theirs, too")
        parser.add_argument("--yes", action="store_true", help="do not ask")

    def handle(self, *args: Any, mail: str, name: str, yes: bool, **options: Any) -> None:
        person = find_person(mail, name)
        if "@" not in person.mail:
            raise CommandError("Give the whole mail address of the person.")
        self._say_whom(person)
        if not yes and input("Erase this person for good? Type yes: ").strip().lower() != "yes":
            self.stdout.write("Nothing was changed.")
            return
        self._report(erase_person(person))

    def _say_whom(self, person: Person) -> None:
        accounts = ", ".join(str(user) for user in person.users) or "none"
        self.stdout.write(f"Accounts: {accounts}. Names: {', '.join(person.texts[1:]) or 'none'}.")
        for name in person.account_names:
            # Somebody else may have the same name.
            self.stdout.write(f'Contacts named {name} are only listed; if they are this person, add --name "{name}".')

    def _report(self, done: Erasure) -> None:
        for said, counts in (("Deleted", done.deleted), ("Without the person from now on", done.unnamed)):
            for model, number in sorted(counts.items()):
                self.stdout.write(f"{said}: {number} × {model}")
        self.stdout.write(f"Pages whose contacts changed: {len(done.pages)}")
        if done.left:
            self.stdout.write("Still named here, because people wrote it or it is public; look at each:")
            for mention in done.left:
                self.stdout.write(f"  {mention.model} {mention.pk}, {mention.field}: {mention.about}")
        if done.versions_left:
            self.stdout.write(f"Earlier versions of pages whose texts name the person: {done.versions_left}")
        self.stdout.write("Not searched: mails that were sent, logs of the web server, backups until they are deleted.")
