"""What a page says of itself to search engines and to those who share it."""

from bs4 import BeautifulSoup
from django.test import Client

from tests.factories import ProjectPageFactory, published
from tests.templates.reading import read


def shared_as(document: BeautifulSoup) -> dict[str, str]:
    """Open Graph (https://ogp.me/): property and content of each line in the head."""
    return {meta["property"]: meta["content"] for meta in document.head.find_all("meta", property=True)}


def test_page_is_shared_with_title_summary_and_picture(client: Client, site) -> None:
    published(ProjectPageFactory(title="Together", slug="together", summary="People meet every week."))
    facts = shared_as(read(client, "/en/projects/together/"))
    assert facts["og:title"] == "Together"
    assert facts["og:description"] == "People meet every week."
    assert facts["og:type"] == "article"
    assert facts["og:locale"] == "en_US"
    assert facts["og:url"] == "http://testserver/en/projects/together/"
    assert facts["og:image"].startswith("http://testserver/cards/en/page-")


def test_home_page_is_shared_as_the_site(client: Client, site) -> None:
    facts = shared_as(read(client, "/fi/"))
    assert facts["og:type"] == "website"
    assert facts["og:locale"] == "fi_FI"
    assert facts["og:site_name"] == "Community Recovery Network"


def test_page_names_one_address_of_its_own_whatever_was_asked(client: Client, site) -> None:
    published(ProjectPageFactory(slug="together"))
    document = read(client, "/en/projects/together/?utm_source=letter")
    assert document.head.find("link", rel="canonical")["href"] == "http://testserver/en/projects/together/"


def test_title_of_the_window_names_page_and_site(client: Client, site) -> None:
    published(ProjectPageFactory(title="Together", slug="together"))
    title = read(client, "/en/projects/together/").title.get_text()
    assert title.startswith("Together")
    assert title.endswith("Community Recovery Network")
