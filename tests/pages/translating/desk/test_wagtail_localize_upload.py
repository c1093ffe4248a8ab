"""The upload of a PO file in the translation editor. The first test fails on the day wagtail-localize is mended."""

import polib
import pytest
from django.contrib.messages.storage.fallback import FallbackStorage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client, RequestFactory
from django.urls import reverse
from wagtail_localize.models import StringTranslation, Translation

from pages.partners.teams import team_of
from pages.translating.desk.po.writing import po_of_translation
from pages.translating.desk.wagtail_localize_upload import stock_upload_pofile
from tests.conftest import SiteTree
from tests.factories import OrganisationPageFactory, ProjectPageFactory, UserFactory, published

from .words import begun

WITHOUT_HEADER = b'msgid "a"\nmsgstr "b"\n'


@pytest.fixture
def translation(site: SiteTree) -> Translation:
    return begun(published(ProjectPageFactory(title="Paths")), "fi")


def send(client: Client, translation: Translation, data: bytes | None) -> str:
    files = {} if data is None else {"file": SimpleUploadedFile("words.po", data)}
    response = client.post(reverse("wagtail_localize:upload_pofile", args=[translation.pk]), files, follow=True)
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize("files", [{}, {"file": WITHOUT_HEADER}])
def test_wagtail_localize_still_breaks_on_it(translation: Translation, files: dict[str, bytes]) -> None:
    """Once this fails, ``wagtail_localize_upload`` may go."""
    wrong = {name: SimpleUploadedFile("words.po", data) for name, data in files.items()}
    request = RequestFactory().post("/", wrong)
    request.user, request.session = UserFactory(is_superuser=True), {}
    request._messages = FallbackStorage(request)
    with pytest.raises(KeyError):
        stock_upload_pofile(request, translation.pk)


def test_nothing_chosen_is_told(desk_client: Client, translation: Translation) -> None:
    assert "Choose a file." in send(desk_client, translation, None)


def test_file_without_header_is_refused_in_words(desk_client: Client, translation: Translation) -> None:
    assert "does not say to which text it belongs" in send(desk_client, translation, WITHOUT_HEADER)


def test_file_of_another_text_is_refused_in_words(desk_client: Client, translation: Translation) -> None:
    other = po_of_translation(begun(published(ProjectPageFactory()), "fi"))
    assert "belongs to another text" in send(desk_client, translation, str(other).encode())


def test_its_own_file_is_taken_over(desk_client: Client, translation: Translation) -> None:
    po = po_of_translation(translation)
    po.find("Paths", msgctxt="title").msgstr = "Polut"
    assert "1 part was taken over" in send(desk_client, translation, str(po).encode())
    assert StringTranslation.objects.get().data == "Polut"


def test_organisation_takes_home_its_own_page_only(client: Client, translator, translation: Translation) -> None:
    organisation = published(OrganisationPageFactory(title="House"))
    own, partner = begun(organisation, "fi"), UserFactory()
    partner.groups.add(team_of(organisation).group)
    client.force_login(partner)
    po = polib.pofile(client.get(reverse("wagtail_localize:download_pofile", args=[own.pk])).content.decode())
    po.find("House", msgctxt="title").msgstr = "Talo"
    assert "was taken over" in send(client, own, str(po).encode())
    assert client.get(reverse("wagtail_localize:download_pofile", args=[translation.pk])).status_code == 302
