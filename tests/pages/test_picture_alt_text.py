"""Every picture says what it shows, or that it only decorates."""

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from wagtail.fields import RichTextField, StreamField
from wagtail.images.blocks import ImageBlock
from wagtail.models import get_page_models

from pages.blocks import QuestionBlock
from pages.models import HubImage
from tests.factories import HubImageFactory, UserFactory
from tests.pages.pictures import picture

pytestmark = pytest.mark.django_db


def refusal(**fields: object) -> str:
    """What the form says beside the description; empty where it takes the picture."""
    image = HubImageFactory.build(**fields)
    try:
        image.clean()
    except ValidationError as error:
        return error.message_dict["description"][0]
    return ""


@pytest.mark.parametrize("text", ["Two people row a boat", "Kaksi ihmistä soutaa venettä", "Image is everything"])
def test_description_is_taken(text: str) -> None:
    assert refusal(description=text) == ""


def test_picture_that_only_decorates_needs_none() -> None:
    assert refusal(description="", is_decorative=True) == ""


@pytest.mark.parametrize("text", ["", "   "])
def test_missing_description_is_refused(text: str) -> None:
    assert "tick “only decorates”" in refusal(description=text)


def test_description_of_a_picture_that_only_decorates_is_refused() -> None:
    assert "passed over in silence" in refusal(description="A path", is_decorative=True)


@pytest.mark.parametrize(
    "text",
    [
        "IMG_2041.jpg", "IMG_2041", "dsc 0042", "summer.webp", "Screenshot", "image", "20270504_101112",
        "Kuvakaappaus 2027-05-04", "pilt 3", "Slika 12", "Bilde1", "Skärmbild (2)", "WhatsApp Image 2027-05-04",
        "boat_on_lake", "boat.heic",
    ],
)  # fmt: skip
def test_file_name_is_refused(text: str) -> None:
    assert "name of a file" in refusal(description=text)


@pytest.mark.parametrize(
    "text",
    [
        "Picture of a boat", "An image of a boat", "This photo shows a boat", "Photo: a boat",
        "Kuva: vene", "Kuvassa kaksi venettä", "Valokuva veneestä",
        "Pilt paadist", "Pildil on paat", "Foto: paat",
        "Na slici je čamac", "Slika čamca", "Fotografija čamca", "Слика чамца",
        "Bilde av en båt", "Bildet viser en båt", "Foto av en båt",
        "Bild på en båt", "Bilden visar en båt", "På bilden syns en båt",
    ],
)  # fmt: skip
def test_announcement_is_refused_in_every_language(text: str) -> None:
    assert "Begin with what the picture shows" in refusal(description=text)


@pytest.mark.parametrize(
    "text",
    ["Kuvataiteilija maalaa", "Bildekkets mønster", "Imagery from weaving", "Slikar u ateljeu", "Pildistaja lambaga"],
)
def test_words_that_only_begin_alike_are_taken(text: str) -> None:
    assert refusal(description=text) == ""


def test_length_has_a_limit() -> None:
    assert refusal(description="a " * 75) == ""
    assert "151 characters" in refusal(description="a" * 151)


def test_description_says_more_than_title_and_credit() -> None:
    assert "repeats the title" in refusal(title="Summer 2027", description="summer, 2027.")
    assert "repeats the title" in refusal(credit="Example Person", description="Example Person")


def test_form_tells_the_mistake_beside_the_field(client: Client) -> None:
    image = HubImageFactory()
    client.force_login(UserFactory(is_superuser=True))
    response = client.post(
        reverse("wagtailimages:edit", args=[image.pk]),
        {"title": "A", "description": "", "people_consent": "none"},
    )
    assert response.context["form"].errors["description"]
    assert HubImage.objects.get().description == image.description


@pytest.fixture
def editor(client: Client) -> Client:
    client.force_login(UserFactory(is_superuser=True))
    return client


FAULTY = {"description": "Picture of a boat", "description_fi": "IMG_1.jpg", "people_consent": "none"}


def faults_in(html: str) -> bool:
    return "Begin with what the picture shows" in html and "name of a file" in html


def test_chooser_s_upload_asks_the_same(editor: Client) -> None:
    address = reverse("wagtailimages_chooser:create")
    file = SimpleUploadedFile("a.png", picture("PNG"))
    fields = {"title": "A", "file": file, **FAULTY}
    answer = editor.post(address, {f"image-chooser-upload-{name}": value for name, value in fields.items()})
    assert faults_in(answer.json()["htmlFragment"])
    assert not HubImage.objects.exists()


def test_uploader_for_several_pictures_asks_the_same(editor: Client) -> None:
    file = SimpleUploadedFile("a.png", picture("PNG"))
    answer = editor.post(reverse("wagtailimages:add_multiple"), {"title": "A", "files[]": file})
    number = answer.json()["uploaded_file_id"]
    fields = {f"uploaded-image-{number}-{name}": value for name, value in {"title": "A", **FAULTY}.items()}
    answer = editor.post(reverse("wagtailimages:create_multiple_from_uploaded_image", args=[number]), fields)
    assert answer.json()["success"] is False
    assert faults_in(answer.json()["form"])
    assert not HubImage.objects.exists()


def test_there_is_no_second_place_to_describe_a_picture() -> None:
    """Rich text takes no pictures, and no page has a block with one: an editor cannot pass these checks by."""
    for model in get_page_models():
        for field in model._meta.get_fields():
            assert not isinstance(field, StreamField), field
            if isinstance(field, RichTextField):
                assert {"image", "embed"}.isdisjoint(field.features), field
    assert {each.__class__ for each in QuestionBlock().child_blocks.values()}.isdisjoint({ImageBlock})
