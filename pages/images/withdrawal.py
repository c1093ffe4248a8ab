"""Taking back the public copies of pictures that may no longer be shown."""

import datetime

from django.db.models import Q
from django.utils import timezone

from .models import HubRendition, PeopleConsent


def withdraw_copies(on: datetime.date | None = None) -> int:
    """Deletes the copies of every picture that the public may not see on that day (today by default), says how many.

    Pages stop showing such a picture by themselves; this takes its files away from whoever knows their addresses.
    Wagtail makes the copies again where the consent is prolonged, and small ones where an editor looks at its pictures.
    """
    day = on or timezone.localdate()
    ended = Q(image__people_consent=PeopleConsent.CONSENTED, image__consent_until__lt=day)
    unasked = ~Q(image__people_consent__in=PeopleConsent.values)
    _total, deleted = HubRendition.objects.filter(ended | unasked).delete()
    return deleted.get(HubRendition._meta.label, 0)
