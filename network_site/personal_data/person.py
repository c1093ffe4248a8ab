"""Whom a request for export or erasure is about, and where they are found."""

from dataclasses import dataclass, field

from django.apps import apps
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Model, Q, QuerySet

from search.data_holding import Holding


@dataclass(frozen=True, slots=True)
class Person:
    """``names`` are full names that whoever asks gave beside the mail address: rows are found by them.

    Two people can have one name. So the full names of the accounts only say where to look (``texts``).
    """

    mail: str
    names: tuple[str, ...] = ()
    users: tuple[AbstractBaseUser, ...] = field(default=())

    @property
    def account_names(self) -> tuple[str, ...]:
        """Full names of the accounts that were not given."""
        given = {name.casefold() for name in self.names}
        known = (user.get_full_name().strip() for user in self.users)
        return tuple(dict.fromkeys(name for name in known if name and name.casefold() not in given))

    @property
    def texts(self) -> tuple[str, ...]:
        """What may stand in a text that is about the person, or about a namesake."""
        return (self.mail, *self.names, *self.account_names)


def find_person(mail: str, name: str = "") -> Person:
    """Somebody by mail address; they need no account. An account is found by its mail address or its login."""
    mail = mail.strip()
    users = tuple(get_user_model().objects.filter(Q(email__iexact=mail) | Q(username__iexact=mail)).order_by("pk"))
    return Person(mail, (name.strip(),) if name.strip() else (), users)


def rows_of(holding: Holding, person: Person) -> QuerySet[Model]:
    """The rows of one declaration that are about the person."""
    about = Q(pk__in=[])
    for name in holding.users:
        about |= Q(**{f"{name}__in": [user.pk for user in person.users]})
    for name in holding.mails:
        about |= Q(**{f"{name}__iexact": person.mail})
    for name in holding.names:
        for full_name in person.names:
            about |= Q(**{f"{name}__iexact": full_name})
    return apps.get_model(holding.model)._base_manager.filter(about).order_by("pk")
