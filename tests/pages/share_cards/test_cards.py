"""The card drawn for a page that is shared elsewhere: what it shows, where it is, and who gets one."""

from io import BytesIO
from pathlib import Path

import pytest
from django.test import Client
from PIL import Image

from pages.share_cards import keeping
from pages.share_cards.card import Card
from pages.share_cards.drawing import can_draw, draw
from tests import factories as make
from tests.conftest import SiteTree
from tests.pages.hiding import HIDDEN_STATES, hide
from tests.pages.reading import read_address
from tests.templates.test_head import shared_as

#: A year, and no asking again: https://www.rfc-editor.org/rfc/rfc8246
FOR_AN_HOUR = {"public", "max-age=3600"}


@pytest.fixture(autouse=True)
def folder(settings, tmp_path: Path) -> Path:
    settings.DATA_DIR = tmp_path
    return tmp_path / "cards"


def card_at(client: Client, address: str) -> str:
    """The address of the card on a page, without the host."""
    return shared_as(read_address(client, address))["og:image"].removeprefix("http://testserver")


def size_of(content: bytes) -> tuple[int, int]:
    return Image.open(BytesIO(content)).size


def test_page_names_its_card(client: Client, site: SiteTree) -> None:
    page = make.ProjectPageFactory(title="Together")
    told = shared_as(read_address(client, page.get_url()))
    assert told["og:image"].startswith(f"http://testserver/cards/en/page-{page.pk}/")
    assert (told["og:image:width"], told["og:image:height"], told["og:image:type"]) == ("1200", "630", "image/png")
    assert told["og:image:alt"] == "Together"


def test_card_is_drawn_once_and_may_be_kept_for_good(client: Client, site: SiteTree, folder: Path) -> None:
    address = card_at(client, make.ProjectPageFactory().get_url())
    response = client.get(address)
    assert (response.status_code, response["Content-Type"]) == (200, "image/png")
    assert size_of(response.content) == (1200, 630)
    assert len(response.content) < 60_000
    assert set(response["Cache-Control"].split(", ")) == FOR_AN_HOUR
    (kept,) = folder.iterdir()
    assert kept.read_bytes() == response.content
    assert client.get(address).content == response.content


@pytest.mark.parametrize("address", ["/en/", "/en/projects/", "/en/search/", "/en/topics/", "/fi/topics/hope/"])
def test_home_lists_search_and_topics_have_cards_too(client: Client, site: SiteTree, address: str) -> None:
    make.ConceptFactory(slug="hope", labels={"fi": "toivo"})
    address = address.replace("/en/", site.homes["en"].get_url()) if address in ("/en/", "/en/projects/") else address
    assert size_of(client.get(card_at(client, address)).content) == (1200, 630)


def test_new_title_gives_a_new_address_and_the_old_one_leads_to_it(
    client: Client, site: SiteTree, folder: Path
) -> None:
    page = make.ProjectPageFactory(title="Before")
    old = card_at(client, page.get_url())
    client.get(old)
    page.title = "After"
    page.save()
    new = card_at(client, page.get_url())
    assert new != old
    assert client.get(old)["Location"] == new
    assert client.get(new).status_code == 200
    assert len(list(folder.iterdir())) == 1


@pytest.mark.parametrize("state", HIDDEN_STATES)
def test_hidden_page_has_no_card(client: Client, site: SiteTree, state: str) -> None:
    page = make.published(make.ProjectPageFactory())
    address = card_at(client, page.get_url())
    assert client.get(address).status_code == 200
    hide(page, state)
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("what", ["page-9999999", "page-99999999999999999999", "page-x", "topic-none", "nonsense"])
def test_invented_addresses_fill_no_disk(client: Client, site: SiteTree, folder: Path, what: str) -> None:
    page = make.ProjectPageFactory()
    assert client.get(f"/cards/en/{what}/0123456789abcdef.png").status_code == 404
    assert client.get(f"/cards/xx/page-{page.pk}/0123456789abcdef.png").status_code == 404
    assert client.get(f"/cards/fi/page-{page.pk}/0123456789abcdef.png").status_code == 404
    assert client.get(f"/cards/en/page-{page.pk}/0123456789abcdef.png").status_code == 302
    assert not folder.exists()


def test_folder_never_holds_more_than_it_is_meant_to(
    client: Client, site: SiteTree, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keeping, "MOST_KEPT", 10)
    folder.mkdir()
    for number in range(10):
        (folder / f"en.page-{number}.x.png").write_bytes(b"")
    client.get(card_at(client, make.ProjectPageFactory().get_url()))
    assert len(list(folder.iterdir())) == 10


def test_full_disk_leaves_nothing_behind(
    client: Client, site: SiteTree, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError

    address = card_at(client, make.ProjectPageFactory().get_url())
    monkeypatch.setattr(Path, "replace", refuse)
    assert size_of(client.get(address).content) == (1200, 630)
    assert list(folder.iterdir()) == []


def test_serbian_in_cyrillic_has_a_card_of_its_own(client: Client, site: SiteTree) -> None:
    make.ConceptFactory(slug="hope", labels={"sr-latn": "nada"})
    told = shared_as(read_address(client, "/sr-cyrl/topics/hope/"))
    assert "/cards/sr-cyrl/topic-hope/" in told["og:image"]
    assert told["og:image:alt"] == "Нада"
    assert client.get(told["og:image"].removeprefix("http://testserver")).status_code == 200


def test_page_in_another_language_has_the_card_of_its_own(client: Client, site: SiteTree) -> None:
    page = make.published(make.StandardPageFactory())
    assert card_at(client, f"/fi/original/{page.pk}/") == card_at(client, page.get_url())


def card(**facts: str) -> Card:
    shown = {"figure": "project", "kind": "Hanke", "title": "Otsikko", "language_name": "Suomi", "tag": "fi"}
    return Card(**({"what": "page-1", "language": "fi", "site_name": "Network"} | shown | facts))


@pytest.mark.parametrize(
    "title",
    [
        "Päihdekuntoutujienvertaistukiryhmäohjaajakoulutusmateriaalipankkisuunnittelukokous",
        "Öine kõnelus: žanrid ja šokolaad, på åländska, Đorđe",
        "word " * 60,
        "a" * 255,
        "",
    ],
)
def test_any_title_can_be_drawn(title: str) -> None:
    assert size_of(draw(card(title=title))) == (1200, 630)


def test_letters_outside_the_fonts_are_not_drawn(client: Client, site: SiteTree) -> None:
    assert can_draw(card(title="Žanr, Õ, Ђорђе, Ελπίδα – “hope”…"))
    assert not can_draw(card(title="希望"))
    page = make.ProjectPageFactory(title="希望")
    assert "/static/" in card_at(client, page.get_url())
    assert "/static/" in client.get(f"/cards/en/page-{page.pk}/0123456789abcdef.png")["Location"]
