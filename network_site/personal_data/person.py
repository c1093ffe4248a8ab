"""Whom a request for export or erasure is about, and where they are found."""

from dataclasses import dataclass, field

from django.apps import apps
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Model, Q, QuerySet

from search.data_holding import Holding


@dataclass(frozen=True, slots=True)
class Person:
    """``names`` are full names: those of their accounts, and one that is given beside the mail address."""

    mail: str
    names: tuple[str, ...] = ()
    users: tuple[AbstractBaseUser, ...] = field(default=())


def find_person(mail: str, name: str = "") -> Person:
    """Somebody by mail address; they need no account. An account is found by its mail address or its login."""
    mail = mail.strip()
    users = tuple(get_user_model().objects.filter(Q(email__iexact=mail) | Q(username__iexact=mail)).order_by("pk"))
    names = [name.strip(), *(user.get_full_name().strip() for user in users)]
    return Person(mail, tuple(dict.fromkeys(each for each in names if each)), users)


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
