"""A picture is described in every language somebody wrote; other readers hear the first, marked with its language."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.test import Client
from django.urls import reverse
from django.utils.translation import override
from wagtail.users.models import UserProfile

from pages.models import HubImage
from tests import factories as make
from tests.conftest import SiteTree
from tests.pages.reading import read
from tests.templates.test_head import shared_as

pytestmark = pytest.mark.django_db

ROWING = {"description": "Two people row a boat", "descriptions": {"fi": "Kaksi ihmistä soutaa venettä"}}


def finnish_page(**picture: object) -> object:
    page = make.StandardPageFactory(lead_picture=make.HubImageFactory(**(ROWING | picture)))
    return make.translation_of(page, "fi")


def picture_on(client: Client, page: object) -> object:
    return read(client, page).select_one("main picture img")


def test_reader_hears_the_description_in_the_own_language(client: Client, site: SiteTree) -> None:
    page = finnish_page()
    heard = picture_on(client, page)
    assert (heard["alt"], heard.get("lang")) == ("Kaksi ihmistä soutaa venettä", None)
    assert shared_as(read(client, page))["og:image:alt"] == "Kaksi ihmistä soutaa venettä"


def test_without_one_the_first_description_is_marked_with_its_language(client: Client, site: SiteTree) -> None:
    heard = picture_on(client, finnish_page(descriptions={"sv": "Två personer ror en båt"}))
    assert (heard["alt"], heard["lang"]) == ("Two people row a boat", "en")


def test_picture_added_in_another_language_is_marked(client: Client, site: SiteTree) -> None:
    image = make.HubImageFactory(description="Staza kroz šumu", language="sr-latn")
    heard = picture_on(client, make.StandardPageFactory(lead_picture=image))
    assert (heard["alt"], heard["lang"]) == ("Staza kroz šumu", "sr-Latn")


def test_decorative_picture_has_no_words_and_no_language(client: Client, site: SiteTree) -> None:
    heard = picture_on(client, finnish_page(description="", is_decorative=True))
    assert (heard["alt"], heard.get("lang")) == ("", None)


def test_credit_is_marked_with_its_language(client: Client, site: SiteTree) -> None:
    credit = read(client, finnish_page(credit="Example <Person>")).select_one("figcaption span")
    assert (credit["lang"], credit.get_text()) == ("en", "Example <Person>")


def test_logo_is_described_in_the_reader_s_language(client: Client, site: SiteTree) -> None:
    page = make.OrganisationPageFactory(logo=make.HubImageFactory(**ROWING))
    logo = read(client, make.translation_of(page, "fi")).select_one(".logo img")
    assert logo["alt"] == "Kaksi ihmistä soutaa venettä"


def test_page_in_other_menus_marks_the_words_that_are_not_its_own(client: Client, site: SiteTree) -> None:
    page = make.published(make.StandardPageFactory(lead_picture=make.HubImageFactory(**ROWING)))
    with override("fi"):
        html = client.get(reverse("read_original", args=[page.pk])).content
    heard = BeautifulSoup(html, "html.parser").select_one("main picture img")
    assert (heard["alt"], heard["lang"]) == ("Kaksi ihmistä soutaa venettä", "fi")


@pytest.fixture
def editor(client: Client) -> Client:
    client.force_login(make.UserFactory(is_superuser=True))
    return client


def save(editor: Client, image: HubImage, **fields: str):
    sent = {"title": "A", "description": "Two people row a boat", "people_consent": "none", **fields}
    return editor.post(reverse("wagtailimages:edit", args=[image.pk]), sent)


def test_editor_describes_it_in_every_language(editor: Client) -> None:
    image = make.HubImageFactory()
    form = BeautifulSoup(editor.get(reverse("wagtailimages:edit", args=[image.pk])).content, "html.parser")
    for code, _name in settings.LANGUAGES:
        assert form.find("input", {"name": f"description_{code.replace('-', '_')}"})
    save(editor, image, language="en", description_fi="Kaksi ihmistä", description_sr_latn="Dvoje ljudi")
    assert HubImage.objects.get().wordings == {
        "en": "Two people row a boat", "fi": "Kaksi ihmistä", "sr-latn": "Dvoje ljudi"
    }  # fmt: skip


@pytest.mark.parametrize("text", ["Kuvassa vene", "IMG_1.jpg", "a" * 151, "Example Person"])
def test_every_description_is_checked(editor: Client, text: str) -> None:
    answer = save(editor, make.HubImageFactory(), credit="Example Person", description_fi=text)
    assert list(answer.context["form"].errors) == ["description_fi"]


def test_language_of_the_first_description_is_not_described_twice(editor: Client) -> None:
    answer = save(editor, make.HubImageFactory(), language="fi", description_fi="Kaksi ihmistä")
    assert "Leave it empty here" in answer.context["form"].errors["description_fi"][0]


def test_decorative_picture_is_described_in_no_language(editor: Client) -> None:
    answer = save(editor, make.HubImageFactory(), description="", is_decorative="on", description_fi="Kaksi ihmistä")
    assert list(answer.context["form"].errors) == ["description_fi"]


def test_description_in_a_language_that_the_site_has_left_is_kept(editor: Client) -> None:
    image = make.HubImageFactory(descriptions={"lv": "Laiva", "fi": "Kaksi ihmistä"})
    save(editor, image)
    assert HubImage.objects.get().descriptions == {"lv": "Laiva"}


def test_language_of_a_new_picture_is_that_of_the_editor_s_menus(editor: Client) -> None:
    user = make.UserFactory(is_superuser=True)
    UserProfile.objects.create(user=user, preferred_language="fi")
    editor.force_login(user)
    form = editor.get(reverse("wagtailimages:add")).context["form"]
    assert form["language"].value() == "fi"


def test_templates_show_pictures_through_picture_and_say_their_size() -> None:
    """No place can jump while a picture loads, and none is left out of the newer formats."""
    for path in (settings.BASE_DIR / "templates").rglob("*.html"):
        text = Path(path).read_text()
        if "/admin/" in str(path):
            continue
        assert "{% image " not in text, path
        for tag in BeautifulSoup(text, "html.parser").find_all("img"):
            assert {"alt", "width", "height"} <= set(tag.attrs), path
