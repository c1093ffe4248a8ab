"""Every picture says what it shows, or that it only decorates."""

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from pages.models import HubImage
from tests.factories import HubImageFactory, UserFactory

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


@pytest.mark.parametrize("text", ["IMG_2041.jpg", "IMG_2041", "dsc 0042", "summer.webp", "Screenshot", "image"])
def test_file_name_is_refused(text: str) -> None:
    assert "name of a file" in refusal(description=text)


@pytest.mark.parametrize(
    "text", ["Picture of a boat", "An image of a boat", "Kuva: vene", "Na slici je čamac", "Bilde av en båt"]
)
def test_announcement_is_refused(text: str) -> None:
    assert "Begin with what the picture shows" in refusal(description=text)


def test_form_tells_the_mistake_beside_the_field(client: Client) -> None:
    image = HubImageFactory()
    client.force_login(UserFactory(is_superuser=True))
    response = client.post(
        reverse("wagtailimages:edit", args=[image.pk]),
        {"title": "A", "description": "", "people_consent": "none"},
    )
    assert response.context["form"].errors["description"]
    assert HubImage.objects.get().description == image.description
