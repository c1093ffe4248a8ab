"""``/sr-cyrl/…``: every page and view in Serbian at an address of its own, and what every other page says of it."""

import json
from collections.abc import Iterator
from importlib import import_module
from xml.etree import ElementTree

import pytest
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.test import Client, RequestFactory, override_settings
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Locale, Page, PageViewRestriction

from pages.models import HomePage, OrganisationIndexPage, SiteSettings
from pages.serbian.middleware import SerbianCyrillicMiddleware
from pages.serbian.names import forget_names
from search.indexing import index_pages
from tests.conftest import SiteTree
from tests.factories import OrganisationPageFactory, ProjectPageFactory, StandardPageFactory
from tests.templates.reading import alternates, read

pytestmark = pytest.mark.django_db

WITHOUT_SERBIAN = [("en", "English"), ("fi", "Suomi"), ("et", "Eesti")]
SITEMAP = {"map": "http://www.sitemaps.org/schemas/sitemap/0.9"}


@pytest.fixture(autouse=True)
def no_names_of_another_test() -> None:
    forget_names()


@pytest.fixture
def serbian(site: SiteTree) -> HomePage:
    """The home page in Serbian, a version of the English one, with a list of organisations and a text."""
    locale, _created = Locale.objects.get_or_create(language_code="sr-latn")
    home = Page.get_first_root_node().add_child(
        instance=HomePage(
            title="Početna",
            slug="home-sr",
            heading="Oporavak zajedno",
            summary="Mreža ljudi.",
            locale=locale,
            translation_key=site.homes["en"].translation_key,
        )
    )
    home.add_child(
        instance=OrganisationIndexPage(
            title="Udruženja",
            slug="udruzenja",
            summary="Spisak.",
            show_in_menus=True,
            locale=locale,
            translation_key=site.organisations["en"].translation_key,
        )
    )
    StandardPageFactory(parent=home, locale=locale, title="Pristupačnost", slug="pristupacnost")
    return home


def test_a_page_is_read_in_cyrillic(client: Client, serbian: HomePage) -> None:
    document = read(client, "/sr-cyrl/")
    assert document.html["lang"] == "sr-Cyrl"
    assert document.h1.get_text() == "Опоравак заједно"
    assert document.find("meta", attrs={"name": "description"})["content"] == "Мрежа људи."
    assert document.find("meta", property="og:locale")["content"] == "sr_RS"
    assert document.find("link", rel="canonical")["href"] == "http://testserver/sr-cyrl/"
    assert client.get("/sr-cyrl/").headers["Content-Language"] == "sr-Cyrl"


def test_the_latin_page_is_as_it_was(client: Client, serbian: HomePage) -> None:
    document = read(client, "/sr-latn/")
    assert document.html["lang"] == "sr-Latn"
    assert document.h1.get_text() == "Oporavak zajedno"


def test_links_stay_in_the_script(client: Client, serbian: HomePage) -> None:
    document = read(client, "/sr-cyrl/udruzenja/")
    latin = [link for link in document.find_all("a", href=True) if link["href"].startswith("/sr-latn/")]
    assert all(link.get("type") or link.get("lang") == "sr-Latn" for link in latin)
    assert document.form["action"].startswith("/sr-cyrl/")
    assert document.select_one(".brand")["href"] == "/sr-cyrl/"


@pytest.mark.parametrize(
    ("path", "menu", "current"),
    [
        ("/sr-cyrl/", {"sr-Latn": "/sr-latn/", "sr-Cyrl": "/sr-cyrl/", "en": "/en/"}, "sr-Cyrl"),
        ("/sr-latn/", {"sr-Latn": "/sr-latn/", "sr-Cyrl": "/sr-cyrl/"}, "sr-Latn"),
        ("/fi/", {"sr-Latn": "/sr-latn/", "sr-Cyrl": "/sr-cyrl/"}, "fi"),
        ("/sr-cyrl/topics/", {"sr-Latn": "/sr-latn/topics/", "sr-Cyrl": "/sr-cyrl/topics/"}, "sr-Cyrl"),
        ("/en/search/?q=a", {"sr-Latn": "/sr-latn/search/?q=a", "sr-Cyrl": "/sr-cyrl/search/?q=a"}, "en"),
    ],
)  # fmt: skip
def test_the_menu_offers_both_scripts(
    client: Client, serbian: HomePage, path: str, menu: dict[str, str], current: str
) -> None:
    links = {link["lang"]: link for link in read(client, path).select(".menu--lang a")}
    assert links["sr-Latn"].get_text().startswith("Srpski (latinica)")
    assert links["sr-Cyrl"].get_text().startswith("Српски (ћирилица)")
    assert {tag: links[tag]["href"] for tag in menu} == menu
    assert [tag for tag, link in links.items() if link.get("aria-current")] == [current]


def test_a_page_without_serbian_is_read_within_the_menus_of_either_script(client: Client, serbian: HomePage) -> None:
    page = ProjectPageFactory(language="fi", title="Yhdessä", slug="yhdessa", summary="Mielen voima")
    links = {link["lang"]: link for link in read(client, "/fi/projects/yhdessa/").select(".menu--lang a")}
    assert links["sr-Cyrl"]["href"] == f"/sr-cyrl/original/{page.pk}/"
    document = read(client, f"/sr-cyrl/original/{page.pk}/")
    links = {link["lang"]: link for link in document.select(".menu--lang a")}
    assert links["sr-Latn"]["href"] == f"/sr-latn/original/{page.pk}/"
    assert links["sr-Latn"].contents[0] == "Srpski (latinica)"
    assert document.title.get_text().startswith("Yhdessä ·")
    assert document.h1["lang"] == "fi"
    assert document.h1.get_text() == "Yhdessä"
    assert document.find("meta", attrs={"name": "description"})["content"] == "Mielen voima"
    assert "Пројекат" in document.main.get_text()
    assert document.find("link", rel="canonical")["href"] == "http://testserver/fi/projects/yhdessa/"
    assert alternates(document) == {}


@pytest.mark.parametrize("path", ["/", "/pristupacnost/", "/topics/", "/udruzenja/"])
def test_hreflang_is_complete_and_mutual(client: Client, serbian: HomePage, path: str) -> None:
    said = alternates(read(client, f"/sr-cyrl{path}"))
    assert said["sr-Latn"] == f"http://testserver/sr-latn{path}"
    assert said["sr-Cyrl"] == f"http://testserver/sr-cyrl{path}"
    assert said["x-default"]
    for address in said.values():
        if address != "http://testserver/":
            assert alternates(read(client, address.removeprefix("http://testserver"))) == said


def test_the_map_has_a_part_for_each_script(client: Client, serbian: HomePage) -> None:
    index = client.get("/sitemap.xml").content.decode()
    assert "/sitemap-sr-cyrl.xml" in index
    assert "/sitemap-topics-sr-cyrl.xml" in index
    root = ElementTree.fromstring(client.get("/sitemap-sr-cyrl.xml").content)
    listed = [place.text for place in root.iterfind("map:url/map:loc", SITEMAP)]
    assert listed
    for url in root.iterfind("map:url", SITEMAP):
        address = url.findtext("map:loc", namespaces=SITEMAP)
        page = read(client, address.removeprefix("http://testserver"))
        assert page.find("link", rel="canonical")["href"] == address
        lines = url.iterfind("{http://www.w3.org/1999/xhtml}link")
        assert {line.get("hreflang"): line.get("href") for line in lines} == alternates(page)


@pytest.mark.parametrize(
    ("asked", "home"),
    [("sr-Cyrl", "/sr-cyrl/"), ("sr-Cyrl-RS,en;q=0.5", "/sr-cyrl/"), ("sr", "/sr-latn/"), ("sr-RS", "/sr-latn/")],
)
def test_the_bare_address_leads_to_the_script_that_is_asked_for(
    client: Client, serbian: HomePage, asked: str, home: str
) -> None:
    assert client.get("/", headers={"accept-language": asked})["Location"] == home


def test_ways_on_stay_in_the_script(client: Client, serbian: HomePage) -> None:
    page = StandardPageFactory(parent=serbian, locale=serbian.locale, title="Dan", slug="dan")
    Redirect.add_redirect("/sr-latn/staro", redirect_to=page)
    assert client.get("/sr-cyrl")["Location"] == "/sr-cyrl/"
    assert client.get("/sr-cyrl/dan")["Location"] == "/sr-cyrl/dan/"
    assert client.get(f"/sr-cyrl/original/{page.pk}/")["Location"] == "/sr-cyrl/dan/"
    assert client.get("/sr-cyrl/staro/")["Location"].endswith("/sr-cyrl/dan/")
    elsewhere = HttpResponse(status=302, headers={"Location": "https://example.org/sr-latn/"})
    request = RequestFactory().get("/sr-cyrl/")
    assert SerbianCyrillicMiddleware(lambda _request: elsewhere)(request)["Location"] == "https://example.org/sr-latn/"


def test_a_locked_page_opens_in_the_script(client: Client, serbian: HomePage) -> None:
    page = StandardPageFactory(parent=serbian, locale=serbian.locale, title="Tajni plan", slug="plan")
    PageViewRestriction.objects.create(page=page, restriction_type="password", password="sezam")
    document = read(client, "/sr-cyrl/plan/")
    assert document.html["lang"] == "sr-Cyrl"
    action = document.form["action"]
    assert "/sr-cyrl/" in action
    answer = client.post(action, {"password": "sezam", "return_url": "/sr-latn/plan/"})
    assert answer["Location"] == "/sr-cyrl/plan/"
    assert read(client, "/sr-cyrl/plan/").h1.get_text() == "Тајни план"


def test_a_missing_page_and_a_mistake_of_ours_are_told_in_cyrillic(
    client: Client, serbian: HomePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    missing = read(client, "/sr-cyrl/nema-dana/", status=404)
    assert missing.html["lang"] == "sr-Cyrl"
    assert missing.find("input", id="q")["value"] == "nema dana"
    assert missing.select_one(".menu--lang a[lang=sr-Latn]")["href"] == "/sr-latn/"
    monkeypatch.setattr(import_module("pages.views.read_original"), "public_pages", lambda _request: 1 / 0)
    client.raise_request_exception = False
    broken = read(client, "/sr-cyrl/original/1/", status=500)
    assert broken.html["lang"] == "sr-Cyrl"


@pytest.mark.parametrize(
    "path", ["search/feed.rss", "search/calendar.ics", "search/list.json", "search/list.csv?kind=project"]
)
def test_what_programs_read_is_in_latin_only(client: Client, serbian: HomePage, path: str) -> None:
    answer = client.get(f"/sr-cyrl/{path}")
    assert (answer.status_code, answer["Location"]) == (302, f"/sr-latn/{path}")


def test_suggestions_are_readable_in_cyrillic(client: Client, serbian: HomePage) -> None:
    page = OrganisationPageFactory(
        parent=serbian.get_children().get(slug="udruzenja").specific, locale=serbian.locale, title="Udruženje Duša",
        slug="dusa", country="RS",
    )  # fmt: skip
    foreign = OrganisationPageFactory(language="fi", title="Dusatuki", slug="dusatuki", country="FI")
    index_pages([page.pk, foreign.pk])
    answer = json.loads(client.get("/sr-cyrl/search/suggest/?q=Udru").content)
    assert [(item["text"], item["url"]) for item in answer["items"]] == [("Удружење Душа", "/sr-cyrl/udruzenja/dusa/")]
    assert answer["items"][0]["kind_label"] == "Организација"
    answer = json.loads(client.get("/sr-cyrl/search/suggest/?q=dusatuki").content)
    assert [item["text"] for item in answer["items"]] == ["Dusatuki"]


@pytest.mark.parametrize("question", ["вршњачка подршка", "vršnjačka podrška"])
def test_search_takes_both_scripts_and_echoes_the_readers_own(client: Client, serbian: HomePage, question: str) -> None:
    page = StandardPageFactory(
        parent=serbian, locale=serbian.locale, title="Vršnjačka podrška u praksi", slug="podrska"
    )
    index_pages([page.pk])
    document = read(client, f"/sr-cyrl/search/?q={question}")
    assert document.find("input", id="q")["value"] == question
    assert f"“{question}”" in document.title.get_text() or f"„{question}“" in document.title.get_text()
    result = document.select_one(".results h3")
    assert result.get_text() == "Вршњачка подршка у пракси"
    assert [mark.get_text() for mark in result.find_all("mark")] == ["Вршњачка", "подршка"]
    nothing = read(client, "/sr-cyrl/search/?q=kchrzt")
    assert "kchrzt" in nothing.h1.get_text()


def test_names_of_organisations_from_elsewhere_and_of_the_editors_list_stay(client: Client, serbian: HomePage) -> None:
    OrganisationPageFactory(language="fi", title="Sana", slug="sana", country="FI")
    page = StandardPageFactory(
        parent=serbian, locale=serbian.locale, title="Sana i Mirna luka", slug="sana", summary="Dan u Mirnoj luci."
    )
    assert read(client, "/sr-cyrl/sana/").h1.get_text() == "Sana и Мирна лука"
    SiteSettings.objects.create(site=page.get_site(), latin_names="Mirna luka\n\nMirnoj luci\n")
    document = read(client, "/sr-cyrl/sana/")
    assert document.h1.get_text() == "Sana и Mirna luka"
    assert "Дан у Mirnoj luci." in document.main.get_text()


def test_a_head_says_the_length_of_the_page(client: Client, serbian: HomePage) -> None:
    whole, head = client.get("/sr-cyrl/"), client.head("/sr-cyrl/")
    assert int(whole["Content-Length"]) == len(whole.content)
    assert head["Content-Length"] == whole["Content-Length"]


def test_kept_versions_of_the_two_scripts_are_told_apart() -> None:
    def page(request: HttpRequest) -> HttpResponse:
        if request.headers.get("If-None-Match") == '"1"':
            return HttpResponse(status=304, headers={"ETag": '"1"'})
        return HttpResponse('<html lang="sr-Latn">dan</html>', headers={"ETag": '"1"'})

    middleware, requests = SerbianCyrillicMiddleware(page), RequestFactory()
    first = middleware(requests.get("/sr-cyrl/"))
    assert (first.content.decode(), first["ETag"]) == ('<html lang="sr-Cyrl">дан</html>', '"1-cyrl"')
    again = middleware(requests.get("/sr-cyrl/", headers={"if-none-match": '"1-cyrl"'}))
    assert (again.status_code, again.content, again["ETag"]) == (304, b"", '"1-cyrl"')
    assert middleware(requests.get("/sr-latn/")).content == b'<html lang="sr-Latn">dan</html>'


def test_a_page_sent_in_parts_is_converted_as_a_whole() -> None:
    def parts() -> Iterator[bytes]:
        yield b'<html lang="sr-Latn">in'
        yield b"jekcija</html>"

    answer = SerbianCyrillicMiddleware(lambda _request: StreamingHttpResponse(parts()))(
        RequestFactory().get("/sr-cyrl/")
    )
    assert b"".join(answer).decode() == '<html lang="sr-Cyrl">инјекција</html>'


@override_settings(LANGUAGES=WITHOUT_SERBIAN, WAGTAIL_CONTENT_LANGUAGES=WITHOUT_SERBIAN)
def test_without_serbian_there_is_no_cyrillic(client: Client, site: SiteTree) -> None:
    assert client.get("/sr-cyrl/", follow=True).status_code == 404
    assert "sr-Cyrl" not in client.get("/en/").content.decode()


def test_the_admin_has_no_cyrillic_address(client: Client, site: SiteTree) -> None:
    assert client.get("/sr-cyrl/admin/", follow=True).status_code == 404
