"""Everything about one person, in one transaction."""

from collections import Counter
from dataclasses import dataclass, field
from urllib.parse import quote_plus

from django.db import transaction
from wagtail.admin.models import FormState

from search.data_holding import Holding, OnErasure

from ..inventory import holdings
from ..mentions import Mention, mentions, versions_that_mention
from ..person import Person, rows_of
from .account import erase_account
from .contacts import forget_contact, forget_mailboxes

#: Erased by rules of their own.
_CONTACTS = ("pages.Contact", "pages.OrganisationPage", "events.EventPage")


@dataclass
class Erasure:
    """What was done, and what is left for a person to look at."""

    deleted: Counter[str] = field(default_factory=Counter)
    unnamed: Counter[str] = field(default_factory=Counter)
    pages: set[int] = field(default_factory=set)
    left: list[Mention] = field(default_factory=list)
    versions_left: int = 0


@transaction.atomic
def erase_person(person: Person) -> Erasure:
    """Forgets the person. Pages of organisations stay; texts that name the person are listed, not changed."""
    done = Erasure()
    done.pages = forget_contact(person) | forget_mailboxes(person)
    for holding in holdings():
        if holding.model not in _CONTACTS:
            _erase(holding, person, done)
    for user in person.users:
        erase_account(user)
        done.deleted["auth.User"] += 1
    for text in (person.mail, *person.names):
        done.deleted["wagtailadmin.FormState"] += FormState.objects.filter(data__icontains=quote_plus(text)).delete()[0]
    done.deleted, done.unnamed = +done.deleted, +done.unnamed
    done.left, done.versions_left = list(mentions(person)), len(versions_that_mention(person))
    return done


def _erase(holding: Holding, person: Person, done: Erasure) -> None:
    """What goes with the account is only counted: :func:`erase_account` deletes or empties these rows."""
    rows = rows_of(holding, person)
    number = rows.count()
    if not number or holding.model == "auth.User":
        return
    match holding.on_erasure:
        case OnErasure.DELETE:
            done.deleted[holding.model] += number
            if holding.mails:
                rows.delete()
        case OnErasure.CLEAR:
            done.unnamed[holding.model] += number
            for name in (*holding.mails, *holding.names):
                _clear(holding, name, person)
        case OnErasure.UNNAME:
            done.unnamed[holding.model] += number
        case OnErasure.KEEP:
            pass  # listed among the mentions


def _clear(holding: Holding, name: str, person: Person) -> None:
    values = person.names if name in holding.names else (person.mail,)
    for value in values:
        rows_of(holding, person).filter(**{f"{name}__iexact": value}).update(**{name: ""})
