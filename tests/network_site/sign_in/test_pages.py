"""Signing in looks like the hub, and says whose it is."""

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import Settings

PAGES = ("wagtailadmin_login", "wagtailadmin_password_reset", "wagtailadmin_password_reset_done")


@pytest.mark.parametrize("name", PAGES)
def test_pages_before_the_login_name_the_hub_and_nothing_else(
    client: Client, db, settings: Settings, name: str
) -> None:
    settings.WAGTAIL_SITE_NAME = "Hub of Tests"
    text = client.get(reverse(name)).content.decode()
    title = text.partition("<title>")[2].partition("</title>")[0]
    assert "Hub of Tests" in title
    assert "Wagtail" not in title
    assert "img/mark.svg" in text
    main = text.partition("<main")[2]
    assert "Wagtail" not in main
    assert "style=" not in main
    assert "<script" not in main


def test_the_login_says_where_one_comes_in(client: Client, db, settings: Settings) -> None:
    settings.WAGTAIL_SITE_NAME = "Hub of Tests"
    assert "Sign in to Hub of Tests" in client.get(reverse("wagtailadmin_login")).content.decode()


def test_the_editor_names_the_hub(admin_client: Client, site, settings: Settings) -> None:
    settings.WAGTAIL_SITE_NAME = "Hub of Tests"
    text = admin_client.get(reverse("wagtailadmin_home")).content.decode()
    assert "Hub of Tests</title>" in text
    assert "img/mark.svg" in text


def test_the_account_leads_to_the_second_step(admin_client: Client, site) -> None:
    assert reverse("second_step_mine") in admin_client.get(reverse("wagtailadmin_account")).content.decode()
