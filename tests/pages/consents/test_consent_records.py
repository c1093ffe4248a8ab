"""Who agreed to be named or shown, from when until when, who wrote it down, and when it ended early."""

from datetime import date, timedelta

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse
from django.utils import timezone
from wagtail.log_actions import LogContext

from network_site.groups import EDITORS, create_groups
from pages.models import ConsentRecord, Contact, HubImage
from tests import factories as make

pytestmark = pytest.mark.django_db
TODAY = timezone.localdate
YEAR = timedelta(days=365)


def named(page, **facts):
    agreed = {"person_name": "Aino Virtanen", "consent_given_on": TODAY(), "consent_until": TODAY() + YEAR}
    return make.ContactFactory(page=page, **(agreed | facts))


def test_consent_of_a_contact_is_recorded_with_who_wrote_it_down(site) -> None:
    editor = make.UserFactory()
    organisation = make.OrganisationPageFactory(title="Toivola ry")
    with LogContext(user=editor):
        contact = named(organisation)
    record = ConsentRecord.objects.get()
    assert (record.person_name, record.about, record.recorded_by) == ("Aino Virtanen", "Toivola ry", editor)
    assert (record.contact_key, record.given_on, record.until) == (
        contact.translation_key,
        TODAY(),
        TODAY() + YEAR,
    )
    assert record.withdrawn_at is None


def test_contact_without_a_person_leaves_no_record(site) -> None:
    make.ContactFactory()
    assert not ConsentRecord.objects.exists()


def test_storing_again_and_translating_add_no_second_record(site) -> None:
    organisation = make.published(make.OrganisationPageFactory())
    named(organisation).save()
    make.translation_of(make.OrganisationPageFactory._meta.model.objects.get(pk=organisation.pk), "fi")
    assert Contact.objects.count() == 2
    assert ConsentRecord.objects.count() == 1


def test_withdrawn_consent_is_kept_with_its_moment(site) -> None:
    contact = named(make.OrganisationPageFactory())
    contact.person_name, contact.consent_given_on, contact.consent_until = "", None, None
    contact.save()
    assert ConsentRecord.objects.get().withdrawn_at is not None


def test_deleting_a_contact_ends_its_consent(site) -> None:
    named(make.OrganisationPageFactory()).delete()
    assert ConsentRecord.objects.get().withdrawn_at is not None


def test_prolonged_consent_replaces_the_earlier_one(site) -> None:
    contact = named(make.OrganisationPageFactory())
    contact.consent_until += YEAR
    contact.save()
    earlier, later = ConsentRecord.objects.order_by("pk")
    assert earlier.withdrawn_at is not None
    assert (later.until, later.withdrawn_at) == (TODAY() + 2 * YEAR, None)


def test_consent_that_ended_by_itself_was_not_withdrawn(site) -> None:
    contact = named(make.OrganisationPageFactory(), consent_given_on=date(2020, 1, 1), consent_until=date(2020, 12, 31))
    contact.delete()
    assert ConsentRecord.objects.get().withdrawn_at is None


def test_consent_to_a_picture_is_recorded_withdrawn_and_outlives_it(site) -> None:
    image = make.HubImageFactory(people_consent="consented", consent_until=TODAY() + YEAR, title="In the garden")
    record = ConsentRecord.objects.get()
    assert (record.kind, record.picture, record.about, record.until) == (
        ConsentRecord.Kind.PICTURE,
        image,
        "In the garden",
        TODAY() + YEAR,
    )
    image.delete()
    record.refresh_from_db()
    assert record.picture is None
    assert record.withdrawn_at is not None


def test_picture_without_people_needs_no_consent(site) -> None:
    make.HubImageFactory(people_consent="none")
    assert HubImage.objects.exists()
    assert not ConsentRecord.objects.exists()


def test_editors_read_and_export_consents_and_change_none(site, client) -> None:
    create_groups()
    editor = make.UserFactory()
    editor.groups.add(Group.objects.get(name=EDITORS))
    client.force_login(editor)
    make.ConsentRecordFactory(about="=1+1", person_name="Aino Virtanen", recorded_by=editor)
    listed = client.get(reverse("consents:index"))
    assert "Aino Virtanen" in listed.content.decode()
    exported = client.get(reverse("consents:index"), {"export": "csv"})
    table = b"".join(exported.streaming_content).decode()
    assert "Aino Virtanen" in table
    assert ",=1+1" not in table
    assert not editor.has_perm("pages.change_consentrecord")
