"""Menus, breadcrumbs, footer and help are the same on every page, and hold public pages only."""

import pytest
from django.test import Client

from pages.models import HelpLine, SiteSettings
from tests.conftest import SiteTree
from tests.factories import ProjectPageFactory, StandardPageFactory, restricted
from tests.templates.reading import links, read


@pytest.mark.django_db
def test_the_menu_holds_the_home_pages_children_that_editors_chose(client: Client, site: SiteTree) -> None:
    StandardPageFactory(title="About us", show_in_menus=True)
    StandardPageFactory(title="Not yet", show_in_menus=True, live=False)
    restricted(StandardPageFactory(title="Partners only", show_in_menus=True))
    menu = links(read(client, "/en/").select_one(".menu--main"))
    assert menu["Projects en"] == "/en/projects/"
    assert "About us" in menu
    assert not {"Not yet", "Partners only"} & set(menu)


@pytest.mark.django_db
def test_what_is_not_in_the_menu_stands_in_the_footer(client: Client, site: SiteTree) -> None:
    StandardPageFactory(title="Privacy", slug="privacy")
    restricted(StandardPageFactory(title="Partners only"))
    document = read(client, "/en/")
    assert links(document.footer)["Privacy"] == "/en/privacy/"
    assert "Partners only" not in document.get_text()


@pytest.mark.django_db
def test_the_menu_marks_where_the_reader_is(client: Client, site: SiteTree) -> None:
    ProjectPageFactory(slug="together")
    current = read(client, "/en/projects/together/").select(".menu--main [aria-current]")
    assert [link.get_text() for link in current] == ["Projects en"]


@pytest.mark.django_db
def test_breadcrumbs_lead_back_to_the_home_page(client: Client, site: SiteTree) -> None:
    ProjectPageFactory(slug="together")
    crumbs = links(read(client, "/en/projects/together/").select_one(".crumbs"))
    assert crumbs == {"Home": "/en/", "Projects en": "/en/projects/"}


@pytest.mark.django_db
def test_a_page_read_in_other_menus_keeps_breadcrumbs_and_place_of_the_reader(client: Client, site: SiteTree) -> None:
    page = ProjectPageFactory(language="et")
    document = read(client, f"/fi/original/{page.pk}/")
    assert list(links(document.select_one(".crumbs")).values()) == ["/fi/", "/fi/projects/"]
    assert document.select_one(".menu--main [aria-current]")["href"] == "/fi/projects/"


@pytest.mark.django_db
def test_each_help_number_is_named_once_with_its_countries(client: Client, site: SiteTree) -> None:
    settings = SiteSettings.for_site(site.site)
    for country, number in (("FI", "112"), ("EE", "112"), ("NO", "113")):
        HelpLine.objects.create(settings=settings, country=country, number=number)
    numbers = links(read(client, "/en/").find(id="help"))
    assert numbers == {"112 Finland and Estonia": "tel:112", "113 Norway": "tel:113"}


@pytest.mark.django_db
def test_lines_to_talk_stand_apart_with_name_hours_and_website(client: Client, site: SiteTree) -> None:
    settings = SiteSettings.for_site(site.site)
    HelpLine.objects.create(settings=settings, country="FI", number="112")
    HelpLine.objects.create(
        settings=settings,
        kind=HelpLine.Kind.TALK,
        country="FI",
        name="Example line",
        number="010 000",
        hours="24/7",
        website="https://line.example",
    )
    emergency, talk = read(client, "/en/").find(id="help").find_all("ul")
    assert links(emergency) == {"112 Finland": "tel:112"}
    assert links(talk) == {"Example line 010 000 Finland": "tel:010000", "Website Example line": "https://line.example"}
    assert "24/7" in talk.get_text()


@pytest.mark.django_db
def test_a_line_that_speaks_one_language_is_shown_to_its_readers_only(client: Client, site: SiteTree) -> None:
    settings = SiteSettings.for_site(site.site)
    talk = HelpLine.Kind.TALK
    HelpLine.objects.create(settings=settings, kind=talk, country="FI", number="010 100", language="fi")
    HelpLine.objects.create(settings=settings, kind=talk, country="FI", number="010 200")
    assert list(links(read(client, "/en/").find(id="help")).values()) == ["tel:010200"]
    assert list(links(read(client, "/fi/").find(id="help")).values()) == ["tel:010100", "tel:010200"]


@pytest.mark.django_db
def test_the_site_carries_the_name_its_operator_gave_it(client: Client, site: SiteTree) -> None:
    settings = SiteSettings.for_site(site.site)
    settings.name = "Toipumisverkosto"
    settings.save()
    document = read(client, "/en/projects/")
    assert document.title.get_text() == "Projects en · Toipumisverkosto"
    assert "Toipumisverkosto" in document.header.get_text()


@pytest.mark.django_db
def test_the_first_link_leads_past_the_menus(client: Client, site: SiteTree) -> None:
    document = read(client, "/en/")
    assert document.body.find("a")["href"] == "#main"
    assert document.find(id="main").name == "main"


@pytest.mark.django_db
def test_the_frame_asks_as_much_on_a_large_site(client: Client, site: SiteTree, django_assert_max_num_queries) -> None:
    """Routing needs eight queries, the frame four of its five (see ``pages.frame.Frame``), however many pages."""
    for _number in range(30):
        ProjectPageFactory()
    StandardPageFactory(slug="about", show_in_menus=True)
    client.get("/en/about/")
    with django_assert_max_num_queries(13):
        client.get("/en/about/")
