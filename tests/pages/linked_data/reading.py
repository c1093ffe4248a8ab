"""Reading what a page tells to programs."""

import json
from typing import Any

from bs4 import BeautifulSoup
from django.test import Client
from wagtail.models import Page

from tests.pages.reading import read_address


def facts_of(soup: BeautifulSoup) -> dict[str, Any]:
    (script,) = soup.find_all("script", type="application/ld+json")
    return json.loads(script.string)


def facts_at(client: Client, address: str, **query: str) -> dict[str, Any]:
    return facts_of(read_address(client, address, **query))


def facts_told(client: Client, page: Page) -> dict[str, Any]:
    return facts_at(client, page.get_url())
