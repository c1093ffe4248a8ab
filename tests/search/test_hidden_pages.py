"""What is not public is nowhere: not in results, counts, suggestions, feeds or tables."""

import json
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from tests.conftest import SiteTree
from tests.factories import ProjectPageFactory, published, restricted

PUBLIC = "Garden public"
HIDDEN = ("Garden restricted", "Garden draft", "Garden expired", "Garden deleted", "Garden below restricted")


@pytest.fixture
def gardens(site: SiteTree) -> None:
    """A public, a restricted, a draft, an expired and a deleted page side by side, all with the same word."""
    published(ProjectPageFactory(title=PUBLIC))
    restricted(published(ProjectPageFactory(title="Garden restricted")))
    ProjectPageFactory(title="Garden draft", live=False).save_revision()
    expired = published(ProjectPageFactory(title="Garden expired"))
    expired.expire_at = timezone.now() - timedelta(days=1)
    expired.unpublish(set_expired=True)
    published(ProjectPageFactory(title="Garden deleted")).delete()
    section = published(ProjectPageFactory(title="Closed section"))
    published(ProjectPageFactory(title="Garden below restricted", parent=section))
    restricted(section)


@pytest.mark.usefixtures("gardens")
@pytest.mark.parametrize(
    "address",
    [
        "/en/search/?q=garden",
        "/en/search/?q=garden&exact=1",
        "/en/search/",
        "/en/search/?kind=project&sort=title",
        "/fi/search/?q=garden",
        "/en/search/feed.rss?q=garden",
        "/en/search/list.json?q=garden",
        "/en/search/list.csv?q=garden",
        "/en/search/suggest/?q=garden",
        "/en/projects/",
    ],
)
def test_only_the_public_page_is_listed(client: Client, address: str) -> None:
    text = client.get(address).content.decode().replace("<mark>", "").replace("</mark>", "")
    assert PUBLIC in text
    assert not [title for title in HIDDEN if title in text]


@pytest.mark.usefixtures("gardens")
def test_only_the_public_page_is_counted(client: Client) -> None:
    assert json.loads(client.get("/en/search/list.json?q=garden").content)["_hub"]["total"] == 1
    page = client.get("/en/search/?q=garden&kind=project").content.decode()
    assert "1 result<" in page
    assert '<data value="1">' in page
    assert '<data value="2">' not in page


@pytest.mark.usefixtures("gardens")
def test_no_hidden_page_is_a_correction_or_a_count_without_filters(client: Client) -> None:
    page = client.get("/en/search/?q=garden&country=NO").content.decode()
    assert "Without filters there is 1 page." in page
    page = client.get("/en/search/?q=expird").content.decode()
    assert "expired" not in page


def test_page_that_becomes_public_again_is_found(client: Client, site: SiteTree) -> None:
    project = published(ProjectPageFactory(title="Garden"))
    project.unpublish()
    assert "1 result<" not in client.get("/en/search/?q=garden").content.decode()
    published(project)
    assert "1 result<" in client.get("/en/search/?q=garden").content.decode()
