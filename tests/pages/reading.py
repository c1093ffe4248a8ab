"""Reading a public page in a test."""

from bs4 import BeautifulSoup
from bs4.element import PageElement, Tag
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from pages.formatting.hyphens import SOFT_HYPHEN


def read(client: Client, page: Page, **query: str) -> BeautifulSoup:
    """The page as a reader gets it at its own address."""
    return read_address(client, page.get_url(), **query)


def read_address(client: Client, address: str, **query: str) -> BeautifulSoup:
    response = client.get(address, query)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


#: Tags that do not part two words.
INLINE = {"a", "b", "del", "em", "i", "mark", "small", "span", "strong", "time"}


def text_of(tag: Tag) -> str:
    """All words in one line, parted where the page parts them; places where a long word may be broken do not show."""
    pieces = [_pieces(child) for child in tag.children]
    return " ".join("".join(pieces).replace(SOFT_HYPHEN, "").split())


def _pieces(node: PageElement) -> str:
    if not isinstance(node, Tag):
        return str(node)
    words = "".join(_pieces(child) for child in node.children)
    return words if node.name in INLINE else f" {words} "


def fact(soup: BeautifulSoup, term: str) -> str | None:
    """The value beside a term of the facts panel; none where the panel does not have the term."""
    for row in soup.select(".facts > div"):
        if text_of(row.dt) == term:
            return text_of(row.dd)
    return None


def section(soup: BeautifulSoup, anchor: str) -> str | None:
    """The words below a section's heading, up to the next section; none where the section is not there."""
    heading = soup.find("h2", id=anchor)
    if heading is None:
        return None
    words = []
    for sibling in heading.find_next_siblings():
        if sibling.name == "h2":
            break
        words.append(text_of(sibling))
    return " ".join(words)


def queries_of(client: Client, page: Page) -> int:
    """How often one reading asks the database, once what a process reads only once is known."""
    read(client, page)
    with CaptureQueriesContext(connection) as queries:
        read(client, page)
    return len(queries)
