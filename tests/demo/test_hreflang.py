"""What every page of the demo says of its other versions is complete, mutual and true."""

from functools import cache
from urllib.parse import urlsplit

from bs4 import BeautifulSoup
from django.conf import settings

from tests.templates.reading import alternates

from .conftest import Demo
from .reader_addresses import pages_in


def test_versions_name_each_other_in_all_languages_and_scripts(demo: Demo) -> None:
    @cache
    def page(address: str) -> BeautifulSoup:
        answer = demo.client.get(address)
        assert answer.status_code == 200, f"{address}: {answer.status_code}"
        return BeautifulSoup(answer.content, "html.parser")

    addresses = [address for code, _name in settings.LANGUAGES for address in pages_in(code)]
    addresses += [address.replace("/sr-latn/", "/sr-cyrl/") for address in pages_in("sr-latn")]
    for address in addresses:
        document = page(address)
        versions = {tag: urlsplit(url).path for tag, url in alternates(document).items() if tag != "x-default"}
        own = document.html["lang"]
        assert document.find("link", rel="canonical")["href"].endswith(address)
        assert versions.get(own, address) == address
        assert ("sr-Latn" in versions) == ("sr-Cyrl" in versions)
        assert versions or own not in ("sr-Latn", "sr-Cyrl")
        for tag, other in versions.items():
            assert page(other).html["lang"] == tag
            assert alternates(page(other)) == alternates(document)
        menu = {link["hreflang"]: link["href"] for link in document.select(".menu--lang a[hreflang]")}
        assert menu == (versions or {own: address})
