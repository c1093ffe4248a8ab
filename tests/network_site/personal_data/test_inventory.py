"""What is kept about people is declared, all of it and nothing else, and written down."""

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import models

from network_site.personal_data import document, looking
from network_site.personal_data.erasing.account import DELETED_BY_HAND
from network_site.personal_data.inventory import holdings, kept_words, not_personal
from search.data_holding import OnErasure, Subject


def test_every_field_that_looks_personal_is_declared() -> None:
    assert looking.missing() == []


def test_nothing_is_declared_that_does_not_exist() -> None:
    assert looking.without_object() == []


def test_every_key_to_an_account_is_found_by_the_check() -> None:
    found = set(looking.personal_fields())
    assert {("pages.Invitation", "invited_by"), ("wagtailcore.Page", "owner"), ("auth.User_groups", "user")} <= found


def test_addresses_names_and_numbers_are_found_by_the_check() -> None:
    found = set(looking.personal_fields())
    assert {("pages.Feedback", "email"), ("pages.Contact", "person_name"), ("pages.Contact", "phone")} <= found


@pytest.mark.parametrize(
    "field",
    [
        models.EmailField(name="reach"),
        models.GenericIPAddressField(name="came_from"),
        models.CharField(name="last_name"),
        models.CharField(name="ip_address"),
        models.TextField(name="user_agent"),
    ],
    ids=lambda field: field.name,
)
def test_such_a_field_would_be_found(field: models.Field) -> None:
    assert looking._is_personal(field, type("Account", (), {}))


@pytest.mark.parametrize(
    "field",
    [models.CharField(name="title"), models.CharField(name="description"), models.BooleanField(name="has_avatar")],
    ids=lambda field: field.name,
)
def test_other_fields_are_left_alone(field: models.Field) -> None:
    assert not looking._is_personal(field, type("Account", (), {}))


def test_what_the_check_finds_is_a_warning_with_the_name(monkeypatch: pytest.MonkeyPatch) -> None:
    from network_site.personal_data import checks

    monkeypatch.setattr(checks, "missing", lambda: [("pages.Guest", "email")])
    (found,) = checks.check_inventory()
    assert "pages.Guest.email" in found.msg


def test_every_declaration_says_what_why_and_how_long() -> None:
    for holding in holdings():
        words = (holding.what, holding.why, holding.seen_by, kept_words(holding), holding.removed_by)
        assert all(words), holding.model
        assert "{" not in kept_words(holding), holding.model
        assert holding.fields, holding.model


def test_what_has_an_end_names_its_days_and_is_known_to_the_settings() -> None:
    for holding in holdings():
        assert ("{days}" in holding.kept) == bool(holding.kept_for), holding.model
        assert not holding.kept_for or holding.kept_for in settings.KEPT_DAYS, holding.model


def test_whatever_is_deleted_for_a_person_can_be_found_by_them() -> None:
    for holding in holdings():
        if holding.on_erasure is OnErasure.DELETE and holding.model != "sessions.Session":
            assert holding.users or holding.mails, holding.model


def test_whatever_is_deleted_with_an_account_goes_by_itself_or_by_hand() -> None:
    for holding in holdings():
        for name in holding.users if holding.on_erasure is OnErasure.DELETE else ():
            key = apps.get_model(holding.model)._meta.get_field(name)
            goes = key.remote_field.on_delete is models.CASCADE or (holding.model, name) in DELETED_BY_HAND
            assert goes, (holding.model, name)


def test_reasons_are_given_for_what_is_not_personal() -> None:
    assert all(each.reason for each in not_personal())


def test_every_subject_but_the_optional_one_is_in_use() -> None:
    assert set(Subject) - {each.subject for each in holdings()} <= {Subject.SAFETY}


def test_document_is_up_to_date() -> None:
    call_command("privacy_document", check=True)


def test_document_that_is_out_of_date_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path) -> None:
    from network_site.management.commands import privacy_document

    monkeypatch.setattr(privacy_document, "PATH", tmp_path / "privacy.md")
    with pytest.raises(CommandError, match="out of date"):
        call_command("privacy_document", check=True)
    call_command("privacy_document")
    call_command("privacy_document", check=True)


def test_document_names_every_model_and_setting() -> None:
    text = document.document()
    assert all(f"`{holding.model}`" in text for holding in holdings())
    assert all(f"KEEP_{holding.kept_for.upper()}_DAYS" in text for holding in holdings() if holding.kept_for)
