"""Taking one person out of contacts and mailboxes of pages, in all their versions and translations."""

import json
from typing import Any

from django.db.models import Q
from wagtail.models import Page, Revision
from wagtail_localize.models import TranslationSource

from events.models import EventPage
from pages.consents.contact_data import Outcome, Rule, apply_everywhere, may_hold, versions_with
from pages.models import Contact, OrganisationPage
from search.indexing import index_pages

from ..person import Person

_MAILBOXES = ((OrganisationPage, "mailbox"), (EventPage, "application_mailbox"))


def rule_for(person: Person) -> Rule:
    """Empties name, consent and telephone of a contact with the person's address, or with a name that was given.

    The role stays with whatever shared mailbox it has; a contact that then leads nowhere goes.
    """
    names = {name.casefold() for name in person.names}

    def forget(contact: dict[str, Any]) -> Outcome:
        has_mail = (contact.get("mailbox") or "").casefold() == person.mail.casefold()
        if not has_mail and (contact.get("person_name") or "").casefold() not in names:
            return Outcome.SAME
        contact.update(person_name="", consent_given_on=None, consent_until=None, phone="")
        if has_mail:
            contact["mailbox"] = ""
        return Outcome.CHANGED if contact.get("mailbox") else Outcome.GONE

    return forget


def forget_contact(person: Person) -> set[int]:
    """The pages that changed."""
    rows = Q(mailbox__iexact=person.mail)
    for name in person.names:
        rows |= Q(person_name__iexact=name)
    rows = Q(pk__in=Contact.objects.filter(rows).values("pk"))
    return apply_everywhere(rule_for(person), rows, (person.mail, *person.names))


def forget_mailboxes(person: Person) -> set[int]:
    """Empties the mailbox of an organisation or an event where it is the person's own; the pages that changed."""
    changed: set[int] = set()
    for model, field in _MAILBOXES:
        rows = model.objects.filter(**{f"{field}__iexact": person.mail})
        changed |= set(rows.values_list("pk", flat=True))
        rows.update(**{field: ""})
    for version in versions_with(person.mail).iterator():
        if emptied := _emptied(version.content, person):
            Revision.objects.filter(pk=version.pk).update(content=version.content | emptied)
            changed.add(int(version.object_id))
    _forget_in_translations(person)
    index_pages(Page.objects.filter(pk__in=changed).values_list("pk", flat=True))
    return changed


def _emptied(content: dict[str, Any], person: Person) -> dict[str, str]:
    """The mailboxes of a stored page that are the person's, each with nothing in it."""
    fields = [field for _model, field in _MAILBOXES]
    return {field: "" for field in fields if _is_theirs(content.get(field), person)}


def _forget_in_translations(person: Person) -> None:
    """The same in what wagtail-localize copied from the original."""
    for source in TranslationSource.objects.filter(may_hold(person.mail, "content_json")):
        content = json.loads(source.content_json)
        if emptied := _emptied(content, person):
            TranslationSource.objects.filter(pk=source.pk).update(content_json=json.dumps(content | emptied))


def _is_theirs(value: Any, person: Person) -> bool:
    return isinstance(value, str) and value.casefold() == person.mail.casefold()
