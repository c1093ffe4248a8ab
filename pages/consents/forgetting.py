"""What is taken away some time after a consent ended. Readers stop seeing it on the last day of the consent itself."""

from datetime import date, timedelta
from typing import Any

from django.conf import settings
from django.db.models import Q, TextField
from django.db.models.functions import Cast
from django.utils import timezone
from wagtail.models import Revision

from ..images.models import HubImage, PeopleConsent
from ..models.contact import Contact
from .contact_data import Outcome, apply_everywhere
from .models import ConsentRecord

#: A name that is not empty, as versions of a page store it.
_NAMED = r'"person_name": "[^"]'


def forget_ended_contacts() -> int:
    """Empties names whose consent ended long enough ago, also in versions and translations; how many pages changed.

    Each version counts by its own dates: an old one goes while a draft with a prolonged consent stays.
    """
    last = timezone.localdate() - timedelta(days=settings.KEPT_DAYS["ended_contacts"])

    def without_name(contact: dict[str, Any]) -> Outcome:
        until = contact.get("consent_until")
        if not contact.get("person_name") or not isinstance(until, date) or until >= last:
            return Outcome.SAME
        contact.update(person_name="", consent_given_on=None, consent_until=None)
        return Outcome.CHANGED

    rows = Q(consent_until__lt=last) & ~Q(person_name="")
    return len(apply_everywhere(without_name, rows, sorted(_names_that_ended(last))))


def _names_that_ended(last: date) -> set[str]:
    """Names whose consent ended before the day, in any row or version."""
    ended = Contact.objects.filter(consent_until__lt=last).exclude(person_name="")
    names = set(ended.values_list("person_name", flat=True))
    for content in _named_versions():
        for contact in content.get("contacts") or ():
            until = contact.get("consent_until")
            if contact.get("person_name") and until and date.fromisoformat(until) < last:
                names.add(contact["person_name"])
    return names


def _named_versions() -> Any:
    stored = Revision.objects.annotate(stored=Cast("content", TextField())).filter(stored__regex=_NAMED)
    return stored.values_list("content", flat=True).iterator()


def forget_ended_pictures() -> int:
    """Deletes pictures whose consent ended long enough ago, with their files; how many."""
    last = timezone.localdate() - timedelta(days=settings.KEPT_DAYS["ended_pictures"])
    ended = HubImage.objects.filter(people_consent=PeopleConsent.CONSENTED, consent_until__lt=last)
    number = 0
    for image in ended:  # one by one: Wagtail deletes the file of each
        image.delete()
        number += 1
    return number


def forget_consent_records() -> int:
    """Deletes the proof of consents that ended long enough ago; how many."""
    before = timezone.now() - timedelta(days=settings.KEPT_DAYS["consent_records"])
    ended = Q(until__lt=before.date()) | Q(withdrawn_at__lt=before)
    return ConsentRecord.objects.filter(ended).delete()[0]
