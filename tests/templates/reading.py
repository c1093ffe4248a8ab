"""Reading an answer as a browser would."""

from typing import Any

from bs4 import BeautifulSoup, Tag
from django.http import HttpResponse
from django.test import Client


def read(client: Client, url: str, status: int = 200, **headers: Any) -> BeautifulSoup:
    """The document at an address; fails unless it answers with the status."""
    response: HttpResponse = client.get(url, headers=headers)
    assert response.status_code == status, f"{url} answers {response.status_code}"
    return BeautifulSoup(response.content, "html.parser")


def links(parent: Tag | None) -> dict[str, str]:
    """Addresses by the words of the links inside an element, white space folded."""
    found = parent.find_all("a") if parent else []
    return {" ".join(link.get_text().split()): link["href"] for link in found}


def alternates(document: BeautifulSoup) -> dict[str, str]:
    """``hreflang`` lines of a document's head."""
    return {link["hreflang"]: link["href"] for link in document.head.find_all("link", rel="alternate", hreflang=True)}
