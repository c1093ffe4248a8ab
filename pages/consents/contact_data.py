"""Taking people out of contacts: the rows, every version of a page, and what translations keep of it."""

import json
import re
from collections.abc import Callable, Iterable
from datetime import date
from enum import Enum
from typing import Any

from django.db import transaction
from django.db.models import Q, QuerySet, TextField
from django.db.models.functions import Cast
from wagtail.models import Page, Revision
from wagtail_localize.models import TranslationSource

from search.indexing import index_pages

from ..models.contact import Contact

_PLAIN = re.compile(r"[A-Za-z0-9@._ -]+")
PERSONAL = ("mailbox", "phone", "person_name", "consent_given_on", "consent_until")


class Outcome(Enum):
    SAME = "same"
    CHANGED = "changed"
    GONE = "gone"


#: Changes the personal fields of a contact in place. Dates are days, whatever they were read from.
Rule = Callable[[dict[str, Any]], Outcome]


def apply_to_content(content: dict[str, Any], rule: Rule) -> bool:
    """Applies the rule to the contacts in a page's content as versions keep it; whether anything changed."""
    contacts = content.get("contacts")
    if not isinstance(contacts, list):
        return False
    kept, changed = [], False
    for contact in contacts:
        outcome = _apply(contact, rule)
        changed |= outcome is not Outcome.SAME
        if outcome is not Outcome.GONE:
            kept.append(contact)
    if changed:
        content["contacts"] = kept
    return changed


@transaction.atomic
def apply_everywhere(rule: Rule, rows: Q, texts: Iterable[str]) -> set[int]:
    """Applies the rule to the contacts among ``rows`` and to each version and translation in which a text stands.

    Answers with the pages that changed, whose search documents are written anew.
    """
    changed = _apply_to_rows(rule, rows)
    for text in texts:
        changed |= _apply_to_versions(rule, text)
        _apply_to_translation_sources(rule, text)
    index_pages(Page.objects.filter(pk__in=changed).values_list("pk", flat=True))
    return changed


def _apply(contact: dict[str, Any], rule: Rule) -> Outcome:
    personal = {name: _as_day(name, contact.get(name)) for name in PERSONAL if name in contact}
    outcome = rule(personal)
    if outcome is Outcome.CHANGED:
        contact.update({name: str(value) if isinstance(value, date) else value for name, value in personal.items()})
    return outcome


def _as_day(name: str, value: Any) -> Any:
    if name.startswith("consent_") and isinstance(value, str):
        try:
            return date.fromisoformat(value)
        except ValueError:
            return None
    return value


def _apply_to_rows(rule: Rule, rows: Q) -> set[int]:
    pages = set()
    for contact in Contact.objects.filter(rows):
        personal = {name: getattr(contact, name) for name in PERSONAL}
        outcome = rule(personal)
        if outcome is Outcome.SAME:
            continue
        pages.add(contact.page_id)
        if outcome is Outcome.GONE:
            contact.delete()
        else:
            for name, value in personal.items():
                setattr(contact, name, value)
            contact.save(update_fields=PERSONAL)
    return pages


def _apply_to_versions(rule: Rule, text: str) -> set[int]:
    """Old, scheduled and submitted versions and drafts are all kept in the same table."""
    pages = set()
    for version in versions_with(text).iterator():
        if apply_to_content(version.content, rule):
            Revision.objects.filter(pk=version.pk).update(content=version.content)
            pages.add(int(version.object_id))
    return pages


def versions_with(text: str) -> QuerySet[Revision]:
    """Versions of anything in whose stored content the text may stand, whatever its case; look closer at each."""
    found = Revision.objects.annotate(stored=Cast("content", TextField()))
    return found.filter(may_hold(text, "stored")).order_by("pk")


def may_hold(text: str, field: str) -> Q:
    """Whether the text may stand in stored JSON: its longest part in plain letters does.

    Other letters are stored as they are or escaped, and not every database knows which of them are capitals of which.
    """
    part = max(_PLAIN.findall(text), key=len, default="")
    return Q(**{f"{field}__icontains": part})


def _apply_to_translation_sources(rule: Rule, text: str) -> None:
    """The whole page, as wagtail-localize copied it from the original; no translation may replace these values."""
    for source in TranslationSource.objects.filter(may_hold(text, "content_json")):
        content = json.loads(source.content_json)
        if apply_to_content(content, rule):
            TranslationSource.objects.filter(pk=source.pk).update(content_json=json.dumps(content))
