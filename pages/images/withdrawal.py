"""Taking back the public copies of pictures that may no longer be shown."""

import datetime
from contextlib import suppress

from django.core.files.base import File
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from .models import HubImage, HubRendition, PeopleConsent


def withdraw_copies(on: datetime.date | None = None) -> int:
    """Deletes the copies of every picture that the public may not see on that day (today by default), says how many.

    Pages stop showing such a picture by themselves; this takes its files away from whoever knows their addresses.
    Wagtail makes the copies again where the consent is prolonged, and small ones where an editor looks at its pictures.
    """
    day = on or timezone.localdate()
    ended = Q(people_consent=PeopleConsent.CONSENTED, consent_until__lt=day)
    unasked = ~Q(people_consent__in=PeopleConsent.values)
    copied = HubImage.objects.filter(pk__in=HubRendition.objects.values("image"))
    return sum(take_back(image) for image in copied.filter(ended | unasked))


def take_back(image: HubImage) -> int:
    """Deletes the copies of one picture and says how many.

    Its own file gets another name, from which later copies get theirs: who knows an address from before cannot guess
    that of a copy made for the editor.
    """
    with transaction.atomic():
        _total, deleted = image.renditions.all().delete()
        count = deleted.get(HubRendition._meta.label, 0)
        if count:
            with suppress(FileNotFoundError):  # there is nothing left to copy from
                _rename(image)
    return count


def _rename(image: HubImage) -> None:
    storage, before = image.file.storage, image.file.name
    with storage.open(before) as content:
        image.file.save(before.rpartition("/")[2], File(content), save=False)
    HubImage.objects.filter(pk=image.pk).update(file=image.file.name)
    transaction.on_commit(lambda: storage.delete(before))
