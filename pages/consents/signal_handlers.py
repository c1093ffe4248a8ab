"""When consents are recorded. Imported by ``pages.apps``."""

from typing import Any

from django.db.models.signals import post_delete, post_save, pre_delete
from django.dispatch import receiver

from ..images.models import HubImage
from ..models.contact import Contact
from .recording import end_picture, record_contact, record_picture


@receiver(post_save, sender=Contact)
@receiver(post_delete, sender=Contact)
def contact_changed(instance: Contact, raw: bool = False, **_: Any) -> None:
    if not raw:
        record_contact(instance.translation_key, instance.page_id)


@receiver(post_save, sender=HubImage)
def picture_changed(instance: HubImage, raw: bool = False, **_: Any) -> None:
    if not raw:
        record_picture(instance)


@receiver(pre_delete, sender=HubImage)
def picture_goes(instance: HubImage, **_: Any) -> None:
    end_picture(instance)
