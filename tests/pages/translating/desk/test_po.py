"""PO files: many at once out and in, wrong ones, and what is newer on the hub."""

import io
import zipfile

import polib
import pytest
from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation

from pages.translating.desk.po import archive, reading
from pages.translating.desk.po.writing import po_of_translation
from tests.conftest import SiteTree
from tests.factories import ProjectPageFactory, QuestionnaireFactory, published

from ..localize import write
from .words import begun, finnish

EXPORT = "/admin/translations/export/"


@pytest.fixture
def project(site: SiteTree) -> Page:
    return published(ProjectPageFactory(title="Paths"))


def exported(client: Client, query: str = "?language=fi") -> dict[str, polib.POFile]:
    response = client.get(EXPORT + query)
    with zipfile.ZipFile(io.BytesIO(response.content)) as found:
        return {name: polib.pofile(found.read(name).decode()) for name in found.namelist()}


def bring(client: Client, files: dict[str, str | bytes] | bytes, name: str = "files.zip") -> list[str]:
    """The result for each file, as the page tells it."""
    data = files if isinstance(files, bytes) else zipped(files)
    response = client.post(reverse("import_translations"), {"file": SimpleUploadedFile(name, data)})
    assert response.status_code == 200
    rows = BeautifulSoup(response.content, "html.parser").select("#results-section tbody tr")
    return [" ".join(row.get_text(" ", strip=True).split()) for row in rows]


def zipped(files: dict[str, str | bytes]) -> bytes:
    output = io.BytesIO()
    with zipfile.ZipFile(output, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in files.items():
            made.writestr(name, content)
    return output.getvalue()


def fill(po: polib.POFile) -> str:
    for entry in po:
        entry.msgstr = entry.msgid if entry.msgctxt == "slug" else f"fi {entry.msgid}"
    return str(po)


def test_what_was_not_begun_goes_out_and_comes_back_as_a_draft(desk_client: Client, project: Page) -> None:
    files = exported(desk_client)
    assert not Translation.objects.exists()
    [result] = bring(desk_client, {name: fill(po) for name, po in files.items()})
    assert "were taken over" in result
    translation = Translation.objects.get()
    assert not translation.get_target_instance().live
    total, done = translation.get_progress()
    assert total == done


def test_what_was_begun_goes_out_with_its_words(desk_client: Client, project: Page) -> None:
    write(begun(project, "fi"), finnish)
    [po] = exported(desk_client).values()
    assert "fi Paths" in {entry.msgstr for entry in po}


def test_questionnaires_go_out_too(desk_client: Client, site: SiteTree) -> None:
    QuestionnaireFactory(title="Our work")
    [po] = exported(desk_client).values()
    [result] = bring(desk_client, fill(po).encode(), "one.po")
    assert "were taken over" in result


def test_filters_choose_what_goes_out(desk_client: Client, project: Page) -> None:
    assert exported(desk_client, "?language=fi&state=missing")
    response = desk_client.get(EXPORT + "?language=fi&state=stale", follow=True)
    assert "Choose one language" in response.content.decode()


def test_export_needs_one_language_and_few_texts(desk_client: Client, project: Page, monkeypatch) -> None:
    assert desk_client.get(EXPORT).status_code == 302
    monkeypatch.setattr("pages.translating.desk.views.po.MAX_FILES", 0)
    assert desk_client.get(EXPORT + "?language=fi").status_code == 302


def test_newer_translation_on_the_hub_stays(desk_client: Client, project: Page) -> None:
    translation = begun(project, "fi")
    [po] = exported(desk_client).values()
    segment = translation.source.stringsegment_set.get(context__path="title")
    StringTranslation.objects.create(
        translation_of=segment.string, context=segment.context, locale=translation.target_locale, data="Polut"
    )
    [result] = bring(desk_client, fill(po).encode(), "one.po")
    assert "1 part was translated here after the file was written and stays" in result
    assert StringTranslation.objects.get(context__path="title").data == "Polut"


def test_empty_and_fuzzy_parts_change_nothing(desk_client: Client, project: Page) -> None:
    translation = begun(project, "fi")
    write(translation, finnish)
    po = po_of_translation(translation)
    for entry in po:
        entry.msgstr = ""
    title = po.find("Paths", msgctxt="title")
    title.msgstr, title.flags = "Unsure", ["fuzzy"]
    bring(desk_client, str(po).encode(), "one.po")
    assert StringTranslation.objects.get(context__path="title").data == "fi Paths"


def test_part_that_the_original_does_not_have_is_told(desk_client: Client, project: Page) -> None:
    po = po_of_translation(begun(project, "fi"))
    po.append(polib.POEntry(msgid="Nowhere", msgctxt="title", msgstr="Ei missään"))
    assert "is not in the original any more" in bring(desk_client, fill(po).encode(), "one.po")[0]


def test_html_that_is_not_allowed_is_told(desk_client: Client, project: Page) -> None:
    po = po_of_translation(begun(project, "fi"))
    po.find("Paths", msgctxt="title").msgstr = "<script>alert(1)</script>"
    assert "not allowed" in bring(desk_client, str(po).encode(), "one.po")[0]


WRONG = {
    "text.po": b"Dear translator,\nhere it is.\n",
    "picture.po": b"\x89PNG\r\n\x1a\n\xff\xfe",
    "zero.po": b'msgid "a"\nmsgstr "\0"\n',
    "broken.po": b'msgid "a"\nmsgstr "b\nmsgid\n',
    "path.po": b"/etc/passwd",
    "no-header.po": b'msgid "a"\nmsgstr "b"\n',
    "other.po": b'msgid ""\nmsgstr "X-WagtailLocalize-TranslationID: nonsense\\n"\n\nmsgid "a"\nmsgstr "b"\n',
    "model.po": b'msgid ""\nmsgstr "X-Hub-Text: auth.user 6dd8b1ac-5b0c-4b51-9a52-2d8ac5bd3f70 en fi\\n"\n',
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_file_is_refused_in_words(desk_client: Client, project: Page, name: str) -> None:
    [result] = bring(desk_client, WRONG[name], name)
    assert "Not taken over" in result


def test_one_wrong_file_does_not_keep_the_others_out(desk_client: Client, project: Page) -> None:
    good = fill(po_of_translation(begun(project, "fi")))
    results = bring(desk_client, {**WRONG, "good.po": good, "notes.txt": "no PO"})
    assert len(results) == len(WRONG) + 1
    assert "were taken over" in results[-1]


def test_zip_with_a_damaged_file_is_refused_in_words(desk_client: Client, site: SiteTree) -> None:
    data = bytearray(zipped({"a.po": 'msgid "a"\n' * 500}))
    start = zipfile.ZipFile(io.BytesIO(data)).infolist()[0].header_offset + 30 + len("a.po")
    data[start : start + 10] = b"\xff" * 10
    assert "This ZIP is damaged" in bring(desk_client, bytes(data))[0]


def test_damaged_or_empty_zip_is_refused_in_words(desk_client: Client, site: SiteTree) -> None:
    whole = zipped({"a.po": "x" * 500, "b.po": "y" * 500})
    assert all("Not taken over" in each for each in bring(desk_client, whole.replace(b"PK\x03\x04", b"PK\x03\x05")))
    assert "no PO file in this ZIP" in bring(desk_client, zipped({"a.txt": "a"}))[0]


def test_size_and_number_have_limits(desk_client: Client, site: SiteTree, monkeypatch) -> None:
    bomb = zipped({f"{number}.po": b"0" * reading.MAX_PO_BYTES for number in range(20)})
    assert "larger than PO files" in bring(desk_client, bomb)[0]
    assert "larger than a PO file" in bring(desk_client, zipped({"a.po": b"0" * (reading.MAX_PO_BYTES + 1)}))[0]
    many = zipped({f"{number}.po": "" for number in range(archive.MAX_FILES + 1)})
    assert "at most" in bring(desk_client, many)[0]
    monkeypatch.setattr("pages.translating.desk.views.po.MAX_ARCHIVE_BYTES", 10)
    response = desk_client.post(reverse("import_translations"), {"file": SimpleUploadedFile("a.po", b"0" * 11)})
    assert "A file may have" in response.content.decode()


def test_nothing_chosen_is_told(desk_client: Client, site: SiteTree) -> None:
    assert "Choose a file." in desk_client.post(reverse("import_translations")).content.decode()
