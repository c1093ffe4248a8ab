"""A locked page tells nothing about itself, and readers of open pages get no cookie."""

import pytest
from django.test import Client
from wagtail.models import PageViewRestriction

from tests.conftest import SiteTree
from tests.factories import ProjectPageFactory, restricted
from tests.templates.reading import read


@pytest.mark.django_db
def test_a_page_with_a_password_shows_only_the_lock(client: Client, site: SiteTree) -> None:
    page = ProjectPageFactory(title="Secret plan", summary="Nobody knows", slug="plan")
    PageViewRestriction.objects.create(page=page, restriction_type="password", password="open sesame")
    document = read(client, "/en/projects/plan/")
    assert "Secret plan" not in str(document)
    assert "Nobody knows" not in str(document)
    assert document.find("input", attrs={"type": "password"})
    action = document.form["action"]
    answer = client.post(action, {"password": "open sesame", "return_url": "/en/projects/plan/"})
    assert answer.status_code == 302
    assert read(client, "/en/projects/plan/").h1.get_text() == "Secret plan"


@pytest.mark.django_db
def test_a_page_for_members_asks_them_to_log_in(client: Client, site: SiteTree) -> None:
    restricted(ProjectPageFactory(title="Secret plan", slug="plan"))
    answer = client.get("/en/projects/plan/", follow=True)
    assert answer.templates[0].name == "wagtailcore/login.html"
    assert "Secret plan" not in answer.content.decode()


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["/", "/en/", "/en/projects/", "/en/topics/", "/en/search/?q=hope"])
def test_readers_get_no_cookie(client: Client, site: SiteTree, path: str) -> None:
    response = client.get(path)
    assert not response.cookies
    # The bare address alone reads one, of those who chose a language, to lead them there.
    assert ("Cookie" in response.get("Vary", "")) == (path == "/")
