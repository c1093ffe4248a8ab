"""The report "Translations to do"."""

import io

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import AbstractBaseUser, Group
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from openpyxl import load_workbook
from wagtail.admin.menu import reports_menu
from wagtail.models import Page
from wagtail.users.models import UserProfile
from wagtail_localize.models import StringTranslation

from network_site.groups import CURATORS
from tests.conftest import SiteTree
from tests.factories import ProjectPageFactory, UserFactory, published

from ..localize import write
from .words import begun, finnish

REPORT = "/admin/translations/to-do/"


@pytest.fixture
def project(site: SiteTree) -> Page:
    return published(ProjectPageFactory(title="Paths"))


def read(client: Client, query: str = "?language=fi") -> BeautifulSoup:
    response = client.get(REPORT + query)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser").find("main")


def titles(page: BeautifulSoup) -> list[str]:
    return [each.get_text(strip=True) for each in page.select("td.title a")]


def test_missing_text_has_a_button_that_begins(desk_client: Client, project: Page) -> None:
    form = read(desk_client).select_one("td form")
    assert form["action"] == reverse("begin_page_translation", args=[project.pk, "fi"])
    assert form.select_one("[name=csrfmiddlewaretoken]")["value"]


def test_begun_text_has_a_link_to_its_editor_and_says_what_is_left(desk_client: Client, project: Page) -> None:
    translation = begun(project, "fi")
    cells = read(desk_client).select_one("tbody tr:has(td.title)")
    target = translation.get_target_instance()
    assert cells.select_one(f'a[href="{reverse("wagtailadmin_pages:edit", args=[target.pk])}"]')
    assert "parts are left" in cells.get_text()
    write(translation, finnish)
    assert "every part is translated" in read(desk_client).get_text()


def test_title_says_its_language(desk_client: Client, project: Page) -> None:
    assert read(desk_client).select_one("td.title a")["lang"] == "en"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("?language=fi&state=missing", ["Begun not"]),
        ("?language=fi&state=waiting", ["Begun"]),
        ("?language=fi&kind=event", []),
        ("?language=en", []),
        ("?language=fi&original=fi", []),
        ("?language=fi&kind=nonsense", ["Begun", "Begun not"]),
    ],
)
def test_filters_choose_among_rows(desk_client: Client, site: SiteTree, query: str, found: list[str]) -> None:
    begun(published(ProjectPageFactory(title="Begun")), "fi")
    published(ProjectPageFactory(title="Begun not"))
    assert titles(read(desk_client, query)) == found


def test_counts_stand_above_whatever_is_chosen(desk_client: Client, project: Page) -> None:
    rows = read(desk_client, "?language=et&kind=event").select(".translation-counts tbody tr")
    assert [each.get_text(" ", strip=True) for each in rows[0].select("th, td")][:1] == ["Eesti"]
    assert rows[0].select("td")[2].get_text(strip=True).startswith("1")


def test_last_choice_of_language_is_remembered(desk_client: Client, project: Page) -> None:
    read(desk_client, "?language=et")
    assert desk_client.get(REPORT)["Location"] == REPORT + "?language=et"
    read(desk_client, "?language=")
    assert desk_client.get(REPORT).status_code == 200


def test_language_of_the_last_translation_comes_before_that_of_the_profile(
    desk_client: Client, translator: AbstractBaseUser, project: Page
) -> None:
    assert desk_client.get(REPORT).status_code == 200
    profile = UserProfile.get_for_user(translator)
    profile.preferred_language = "et"
    profile.save()
    assert desk_client.get(REPORT)["Location"] == REPORT + "?language=et"
    write(begun(project, "fi"), finnish)
    StringTranslation.objects.update(last_translated_by=translator)
    assert desk_client.get(REPORT)["Location"] == REPORT + "?language=fi"


def test_it_is_had_as_a_table_file(desk_client: Client, project: Page) -> None:
    lines = desk_client.get(REPORT + "?language=fi&export=csv").getvalue().decode().splitlines()
    assert lines[1].startswith("Paths,Project,en,fi,Missing")
    book = load_workbook(io.BytesIO(desk_client.get(REPORT + "?language=fi&export=xlsx").getvalue()))
    assert book.active["A2"].value == "Paths"


def test_only_translators_and_editors_see_it(client: Client, editor: AbstractBaseUser) -> None:
    curator = UserFactory()
    curator.groups.add(Group.objects.get(name=CURATORS))
    for person, status in ((editor, 200), (curator, 302)):
        client.force_login(person)
        assert client.get(REPORT).status_code == status


def test_menu_has_one_report_of_translations(desk_client: Client, site: SiteTree) -> None:
    request = RequestFactory().get("/")
    request.user = UserFactory(is_superuser=True)
    names = [item.name for item in reports_menu.menu_items_for_request(request)]
    assert "translations-to-do" in names
    assert "translations" not in names


def count_queries(client: Client) -> int:
    with CaptureQueriesContext(connection) as queries:
        read(client)
    return len(queries)


def test_queries_do_not_grow_with_the_rows(desk_client: Client, project: Page) -> None:
    begun(project, "fi")
    read(desk_client)
    before = count_queries(desk_client)
    for _number in range(4):
        published(ProjectPageFactory())
        begun(published(ProjectPageFactory()), "fi")
    assert count_queries(desk_client) == before


def test_dashboard_shows_what_is_needed_most_in_ones_language(desk_client: Client, project: Page) -> None:
    home = reverse("wagtailadmin_home")
    assert "Into which language do you translate?" in desk_client.get(home).content.decode()
    read(desk_client, "?language=fi")
    panel = BeautifulSoup(desk_client.get(home).content, "html.parser").select_one("#translations-to-do-section")
    assert panel.select_one("form")["action"] == reverse("begin_page_translation", args=[project.pk, "fi"])
    assert panel.select_one("[name=csrfmiddlewaretoken]")["value"]
