"""One person gets out what is known about them, or is forgotten; nobody else loses anything."""

import json
from datetime import timedelta
from importlib import import_module
from io import StringIO

import pytest
from django.apps import apps
from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.core.files.base import ContentFile
from django.core.management import CommandError, call_command
from django.utils import timezone
from wagtail.admin.models import FormState
from wagtail.models import (
    COMMENTS_RELATION_NAME,
    Comment,
    Locale,
    ModelLogEntry,
    PageLogEntry,
    ReferenceIndex,
    Revision,
    UploadedFile,
)
from wagtail.users.models import UserProfile
from wagtail_localize.models import TranslationSource
from wagtail_localize.operations import translate_object

from network_site.personal_data.erasing import erase_person
from network_site.personal_data.person import find_person
from pages.models import ConsentRecord, Contact, Feedback, Invitation, OrganisationPage
from pages.partners.inviting import invite
from pages.partners.teams import team_of
from search.models import SearchDocument
from tests import factories as make

pytestmark = pytest.mark.django_db
MAIL, NAME = "Aino.Vali@example.org", "Aino Väli"
OTHER, OTHER_NAME = "bo@example.org", "Bo Berg"
YEAR = timedelta(days=365)
#: Rows that are made from others.
DERIVED = ("search", "wagtailsearch", "contenttypes", "network_site")


def session_of(user) -> None:
    store = import_module(settings.SESSION_ENGINE).SessionStore()
    store[SESSION_KEY] = str(user.pk)
    store.create()


def contact(page, name: str, mailbox: str, phone: str = "+358 1"):
    today = timezone.localdate()
    return make.ContactFactory(
        page=page,
        person_name=name,
        mailbox=mailbox,
        phone=phone,
        consent_given_on=today,
        consent_until=today + YEAR,
    )


@pytest.fixture
def world(site):
    """An organisation for which two people work, each in every place where somebody may be named."""
    organisation = make.OrganisationPageFactory(title="Toivola", mailbox="info@example.org")
    contact(organisation, NAME, "info@example.org")
    contact(organisation, "", MAIL)
    contact(organisation, OTHER_NAME, OTHER)
    organisation = OrganisationPage.objects.get(pk=organisation.pk)
    people = {}
    for mail, name in ((MAIL, NAME), (OTHER, OTHER_NAME)):
        first, last = name.split()
        user = people[mail] = make.UserFactory(username=mail, email=mail, first_name=first, last_name=last)
        user.groups.add(team_of(organisation).group)
        session_of(user)
        organisation.owner = user
        organisation.save_revision(user=user, log_action=True).publish(user=user, skip_permission_checks=True)
        make.FeedbackFactory(email=mail, problem=f"{mail[:4]} wrote this")
        invite(team_of(organisation), f"x-{mail}", "en", user)
        make.InvitationFactory(team=team_of(organisation), email=mail, by=people.get(OTHER, user))
        Comment.objects.create(page=organisation, user=user, text=f"By {first}", contentpath="title")
        FormState.objects.create(
            user=user,
            data="title=Toivola",
            content_type_id=1,
            object_id="1",
            parent_object_id="",
            last_updated_at=timezone.now(),
        )
    organisation = OrganisationPage.objects.get(pk=organisation.pk)
    organisation.save_revision(user=people[MAIL])
    organisation.save_revision(user=people[OTHER], approved_go_live_at=timezone.now() + YEAR)
    translate_object(organisation, Locale.objects.filter(language_code="fi"))
    make.published(
        make.EventPageFactory(
            parent=organisation, title="Walk together", summary=f"Led by {NAME}.", application_mailbox=MAIL
        )
    )
    return organisation, people


def every_row() -> dict[tuple[str, object], dict]:
    """All rows of all tables by model and key, as they are stored."""
    rows = {}
    for model in apps.get_models(include_auto_created=True):
        if not model._meta.proxy and model._meta.app_label not in DERIVED:
            if model is ReferenceIndex:
                continue
            for row in model._base_manager.values():
                rows[model._meta.label, row[model._meta.pk.attname]] = row
    return rows


def erase(*arguments: str) -> str:
    out = StringIO()
    call_command("erase_person", *arguments, stdout=out)
    return out.getvalue()


def export(mail: str, **options: str) -> dict:
    out = StringIO()
    call_command("export_person", mail, stdout=out, **options)
    return json.loads(out.getvalue())


def test_export_tells_what_is_known_about_one_person(world) -> None:
    found = export(MAIL.lower(), name=NAME)
    kept = {each["where"] for each in found["kept"]}
    assert found["about"]["names"] == [NAME]
    assert {
        "auth.User", "auth.User_groups", "pages.Feedback", "pages.Invitation", "pages.Contact", "pages.ConsentRecord",
        "events.EventPage", "wagtailcore.Revision", "wagtailcore.Comment", "wagtailcore.PageLogEntry",
        "wagtailadmin.FormState",
    } <= kept  # fmt: skip
    assert len(found["open_sessions"]) == 1
    assert len(found["versions_that_mention"]) >= 4
    assert any(each["field"] == "summary" for each in found["texts_that_mention"])


def test_export_holds_no_secret_and_nobody_else(world) -> None:
    text = json.dumps(export(MAIL, name=NAME), ensure_ascii=False)
    assert "md5$" not in text
    assert OTHER not in text
    assert OTHER_NAME not in text


def test_somebody_unknown_has_an_empty_export(world) -> None:
    found = export("nobody@example.org")
    assert (found["kept"], found["open_sessions"], found["texts_that_mention"]) == ([], [], [])


def test_erasing_asks_first(world, monkeypatch: pytest.MonkeyPatch) -> None:
    before = every_row()
    monkeypatch.setattr("builtins.input", lambda question: "no")
    assert "Nothing was changed" in erase(MAIL)
    assert every_row() == before
    with pytest.raises(CommandError, match="whole mail address"):
        erase("Aino", "--yes")


def test_erased_person_is_in_no_version_translation_or_list(world) -> None:
    organisation, _people = world
    said = erase(MAIL, "--yes", "--name", NAME)
    assert not find_person(MAIL).users
    assert not Contact.objects.filter(person_name=NAME).exists()
    assert not Contact.objects.filter(mailbox__iexact=MAIL).exists()
    assert not ConsentRecord.objects.filter(person_name=NAME).exists()
    assert not Invitation.objects.filter(email__iexact=MAIL).exists()
    assert not Feedback.objects.filter(email__iexact=MAIL).exists()
    of_organisation = Revision.objects.filter(object_id__in=[str(page.pk) for page in team_of(organisation).pages])
    assert of_organisation.count() >= 4
    for content in [*(each.content for each in of_organisation), *map(json.loads, sources())]:
        text = json.dumps(content, ensure_ascii=False).casefold()
        assert NAME.casefold() not in text
        assert MAIL.casefold() not in text
        assert content["contacts"][0]["mailbox"] == "info@example.org"
        assert OTHER_NAME.casefold() in text
    assert "Walk together" in said  # its summary names the person: somebody has to rewrite it
    assert "backups" in said


def sources() -> list[str]:
    return list(TranslationSource.objects.values_list("content_json", flat=True))


def test_pages_stay_and_no_longer_say_who_made_them(world) -> None:
    organisation, people = world
    mine, others = people[MAIL].pk, people[OTHER].pk
    live = SearchDocument.objects.count()
    erase(MAIL, "--yes")
    organisation.refresh_from_db()
    assert organisation.live
    assert SearchDocument.objects.count() == live
    assert not PageLogEntry.objects.filter(user=mine).exists()
    assert not ModelLogEntry.objects.filter(user=mine).exists()
    assert PageLogEntry.objects.filter(user=others).exists()
    for version in Revision.objects.all():
        assert version.content.get("owner") != mine
        assert mine not in [each.get("user") for each in version.content.get(COMMENTS_RELATION_NAME, [])]
    assert list(Comment.objects.values_list("text", flat=True)) == ["By Bo"]


def test_nothing_of_anybody_else_is_touched(world) -> None:
    """Row by row: what changed or went is about the person, and in what changed everything else is as before."""
    _organisation, people = world
    mine = people[MAIL].pk
    before = every_row()
    erase(MAIL, "--yes", "--name", NAME)
    after = every_row()
    assert set(after) <= set(before)
    for key in set(before) - set(after):
        assert is_about(before[key], mine), key
    for key, row in after.items():
        changed = {name for name, value in row.items() if value != before[key][name]}
        assert changed <= ALLOWED.get(key[0], set()), key
        assert not changed or is_about(before[key], mine), key


ALLOWED = {
    "pages.Contact": {"person_name", "consent_given_on", "consent_until", "phone", "mailbox"},
    "pages.ConsentRecord": {"person_name", "withdrawn_at", "recorded_by_id"},
    "pages.Invitation": {"invited_by_id"},
    "events.EventPage": {"application_mailbox"},
    "wagtailcore.Page": {"owner_id"},
    "wagtailcore.Revision": {"content", "user_id"},
    "wagtailcore.PageLogEntry": {"user_id", "data"},
    "wagtailcore.ModelLogEntry": {"user_id", "data", "label"},
    "wagtailcore.WorkflowState": {"requested_by_id"},
    "wagtail_localize.TranslationSource": {"content_json"},
}


def is_about(row: dict, user_id: int) -> bool:
    text = json.dumps(row, default=str, ensure_ascii=False).casefold()
    text += json.dumps(row, default=str).encode().decode("unicode_escape").casefold()
    names_account = any(
        value == user_id for name, value in row.items() if name.endswith(("user_id", "_by_id", "owner_id"))
    )
    return names_account or MAIL.casefold() in text or NAME.casefold() in text or "session_data" in row


def test_mailbox_of_a_page_that_is_somebodys_own_is_emptied_in_translations_too(site) -> None:
    organisation = make.published(make.OrganisationPageFactory(mailbox=MAIL))
    translate_object(organisation, Locale.objects.filter(language_code="fi"))
    assert OrganisationPage.objects.filter(mailbox=MAIL).count() == 2
    erase_person(find_person(MAIL))
    assert not OrganisationPage.objects.filter(mailbox__iexact=MAIL).exists()
    assert MAIL not in json.dumps([*sources(), *Revision.objects.values_list("content", flat=True)])


def test_picture_of_an_account_is_deleted_with_its_file(django_capture_on_commit_callbacks) -> None:
    user = make.UserFactory(email=MAIL)
    profile = UserProfile.get_for_user(user)
    profile.avatar.save("me.png", ContentFile(b"x"))
    with django_capture_on_commit_callbacks(execute=True):
        erase_person(find_person(MAIL))
    assert not profile.avatar.storage.exists(profile.avatar.name)


def test_contact_is_found_by_name_alone(world) -> None:
    erase("nobody@example.org", "--yes", "--name", OTHER_NAME)
    assert list(Contact.objects.filter(locale__language_code="en").values_list("person_name", "mailbox")) == [
        (NAME, "info@example.org"),
        ("", MAIL),
        ("", OTHER),
    ]


def test_second_erasure_finds_nothing(world) -> None:
    erase(MAIL, "--yes", "--name", NAME)
    before = every_row()
    erase_person(find_person(MAIL, NAME))
    assert every_row() == before


@pytest.fixture
def namesakes(site):
    """Two people of one name: one with an account and a contact of her own, one at another organisation."""
    make.UserFactory(username=MAIL, email=MAIL, first_name="Aino", last_name="Väli")
    pages = [make.OrganisationPageFactory(title=title) for title in ("Toivola", "Elsewhere")]
    contact(pages[0], NAME, MAIL)
    theirs = contact(pages[1], NAME, "aino@other.example", phone="+372 2")
    for page in pages:
        OrganisationPage.objects.get(pk=page.pk).save_revision()
    return theirs


def test_export_holds_nothing_of_a_namesake(namesakes) -> None:
    found = export(MAIL)
    text = json.dumps(found["kept"], ensure_ascii=False)
    assert "+358 1" in text
    assert "+372 2" not in text
    assert {"where": f"pages.Contact {namesakes.pk}", "field": "person_name", "about": str(namesakes)} in found[
        "texts_that_mention"
    ]


def test_namesake_is_not_erased_but_listed(namesakes) -> None:
    said = erase(MAIL, "--yes")
    assert not Contact.objects.filter(mailbox__iexact=MAIL).exists()
    kept = Contact.objects.get(pk=namesakes.pk)
    assert (kept.person_name, kept.phone, kept.mailbox) == (NAME, "+372 2", "aino@other.example")
    (stored,) = Revision.objects.filter(object_id=str(kept.page_id))
    assert stored.content["contacts"][0]["person_name"] == NAME
    assert f'--name "{NAME}"' in said
    assert f"pages.Contact {kept.pk}, person_name" in said


def test_upload_that_was_not_finished_goes_with_its_file(django_capture_on_commit_callbacks) -> None:
    uploads = []
    for mail in (MAIL, OTHER):
        upload = UploadedFile(uploaded_by_user=make.UserFactory(username=mail, email=mail), for_content_type_id=1)
        upload.file.save("picture.png", ContentFile(b"x"))
        uploads.append(upload)
    with django_capture_on_commit_callbacks(execute=True):
        done = erase_person(find_person(MAIL))
    assert done.deleted["wagtailcore.UploadedFile"] == 1
    assert list(UploadedFile.objects.all()) == uploads[1:]
    assert [each.file.storage.exists(each.file.name) for each in uploads] == [False, True]
