"""Some time after a consent ended, what it covered is gone: from the page, its versions and its translations."""

import json
from datetime import timedelta

import pytest
from django.conf import settings
from django.utils import timezone
from wagtail.models import Locale, Revision
from wagtail_localize.models import TranslationSource
from wagtail_localize.operations import translate_object

from pages.consents.forgetting import forget_consent_records, forget_ended_contacts, forget_ended_pictures
from pages.models import ConsentRecord, Contact, HubImage, OrganisationPage
from tests import factories as make

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
NAME = "Äiti Ykköne"


def days_ago(number: int):
    return timezone.localdate() - number * DAY


@pytest.fixture
def organisation(site):
    """With a person whose consent ended longer ago than it is kept, in an old version and a draft."""
    page = make.OrganisationPageFactory()
    named(page)
    page = OrganisationPage.objects.get(pk=page.pk)
    page.save_revision().publish()
    page.save_revision()
    return page


def named(page, until=None, name=NAME):
    until = until or days_ago(settings.KEPT_DAYS["ended_contacts"] + 1)
    return make.ContactFactory(
        page=page, person_name=name, consent_given_on=until - 100 * DAY, consent_until=until, phone="+358 1"
    )


def stored() -> str:
    return json.dumps([version.content for version in Revision.objects.all()], ensure_ascii=False)


def test_name_goes_and_the_way_to_reach_the_organisation_stays(organisation) -> None:
    assert NAME in stored()
    assert forget_ended_contacts() == 1
    contact = Contact.objects.get()
    assert (contact.person_name, contact.consent_given_on, contact.consent_until) == ("", None, None)
    assert (contact.role, contact.mailbox, contact.phone) == ("Training coordinator", "info@example.org", "+358 1")
    assert NAME not in stored()
    assert forget_ended_contacts() == 0


def test_grace_time_is_a_setting(organisation, settings) -> None:
    settings.KEPT_DAYS = settings.KEPT_DAYS | {"ended_contacts": 400}
    assert forget_ended_contacts() == 0
    assert NAME in stored()


def test_names_with_a_consent_in_force_stay_beside(organisation) -> None:
    named(organisation, until=timezone.localdate(), name="Bo Berg")
    OrganisationPage.objects.get(pk=organisation.pk).save_revision()
    forget_ended_contacts()
    assert list(Contact.objects.exclude(person_name="").values_list("person_name", flat=True)) == ["Bo Berg"]
    assert "Bo Berg" in stored()
    assert NAME not in stored()


def test_draft_with_a_prolonged_consent_keeps_the_name(organisation) -> None:
    draft = OrganisationPage.objects.get(pk=organisation.pk)
    contact = draft.contacts.get()
    contact.consent_until = timezone.localdate() + 300 * DAY
    draft.contacts = [contact]
    draft.save_revision()
    forget_ended_contacts()
    versions = [version.content["contacts"][0]["person_name"] for version in Revision.objects.order_by("pk")]
    assert versions == ["", "", NAME]


def test_draft_that_was_never_published_is_not_forgotten(site) -> None:
    page = make.OrganisationPageFactory(live=False)
    contact = named(page)
    OrganisationPage.objects.get(pk=page.pk).save_revision()
    Contact.objects.filter(pk=contact.pk).delete()
    assert NAME in stored()
    assert forget_ended_contacts() == 1
    assert NAME not in stored()


def test_translations_and_what_they_keep_of_the_original_follow(organisation) -> None:
    for language in ("fi", "et"):
        assert Locale.objects.get(language_code=language)
    translate_object(organisation, Locale.objects.filter(language_code__in=("fi", "et")))
    assert Contact.objects.filter(person_name=NAME).count() == 3
    forget_ended_contacts()
    assert not Contact.objects.filter(person_name=NAME).exists()
    assert NAME not in stored()
    for source in TranslationSource.objects.all():
        assert NAME not in json.dumps(json.loads(source.content_json), ensure_ascii=False)
    source = TranslationSource.objects.get_for_instance(organisation)
    assert {contact["person_name"] for contact in json.loads(source.content_json)["contacts"]} == {""}


def test_picture_goes_with_its_file_long_after_its_consent(site) -> None:
    kept = settings.KEPT_DAYS["ended_pictures"]
    gone = make.HubImageFactory(people_consent="consented", consent_until=days_ago(kept + 1))
    late = make.HubImageFactory(people_consent="consented", consent_until=days_ago(kept))
    others = [make.HubImageFactory(people_consent="none"), make.HubImageFactory(people_consent="consented")]
    page = make.StandardPageFactory(lead_picture=gone)
    assert forget_ended_pictures() == 1
    assert set(HubImage.objects.all()) == {late, *others}
    page.refresh_from_db()
    assert page.lead_picture is None
    assert forget_ended_pictures() == 0


def test_proof_of_a_consent_goes_last(site) -> None:
    kept = settings.KEPT_DAYS["consent_records"]
    facts = {"given_on": days_ago(kept + 500)}
    make.ConsentRecordFactory(until=days_ago(kept + 2), **facts)
    make.ConsentRecordFactory(until=None, withdrawn_at=timezone.now() - (kept + 1) * DAY, **facts)
    stays = [
        make.ConsentRecordFactory(until=days_ago(kept - 1), **facts),
        make.ConsentRecordFactory(until=None, **facts),
    ]
    assert forget_consent_records() == 2
    assert set(ConsentRecord.objects.all()) == set(stays)
