"""Writes down consents as contact persons and pictures are stored."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.contrib.auth.models import AbstractBaseUser
from django.utils import timezone
from wagtail.log_actions import get_active_log_context
from wagtail.models import Page

from ..images.models import HubImage, PeopleConsent
from ..models.contact import Contact
from .models import ConsentRecord


@dataclass(frozen=True, slots=True)
class Consent:
    person_name: str
    given_on: date | None
    until: date | None


def record_contact(contact_key: UUID, page_id: int) -> None:
    """Brings the records of a contact and its translations up to date with what is stored."""
    rows = Contact.objects.filter(translation_key=contact_key).exclude(person_name="")
    current = {
        Consent(*row)
        for row in rows.values_list("person_name", "consent_given_on", "consent_until")
        if all(row)  # without both dates there is no consent, and no name is shown
    }
    records = ConsentRecord.objects.filter(contact_key=contact_key)
    known = _end_others(records, current)
    if current - known:
        page = Page.objects.filter(pk=page_id).values("translation_key", "title").first()
        key, title = (page["translation_key"], page["title"]) if page else (None, "")
        for consent in sorted(current - known, key=lambda each: each.person_name):
            _write(consent, kind=ConsentRecord.Kind.CONTACT, contact_key=contact_key, page_key=key, about=title)


def record_picture(image: HubImage) -> None:
    """The same for a picture. The day is that of recording: the form asks for the end only."""
    current = {Consent("", None, image.consent_until)} if image.people_consent == PeopleConsent.CONSENTED else set()
    known = _end_others(ConsentRecord.objects.filter(picture_id=image.pk), current)
    for consent in current - known:
        _write(consent, kind=ConsentRecord.Kind.PICTURE, picture=image, about=image.title)


def end_picture(image: HubImage) -> None:
    _end_others(ConsentRecord.objects.filter(picture_id=image.pk), set())


def _end_others(records, current: set[Consent]) -> set[Consent]:
    """Those of the current consents that have a record; records in force of any other end now."""
    known, over = set(), []
    for record in records.filter(withdrawn_at=None):
        consent = Consent(record.person_name, record.given_on, record.until)
        if consent in current:
            known.add(consent)
        else:
            over.append(record.pk)
    if over:
        ConsentRecord.objects.in_force().filter(pk__in=over).update(withdrawn_at=timezone.now())
    return known


def _write(consent: Consent, **facts: object) -> None:
    ConsentRecord.objects.create(
        person_name=consent.person_name,
        given_on=consent.given_on,
        until=consent.until,
        recorded_by=_somebody(),
        **facts,
    )


def _somebody() -> AbstractBaseUser | None:
    """Who is at work in the editor; nobody where a command or the clock stores something."""
    user = get_active_log_context().user
    return user if user is not None and user.is_authenticated else None
