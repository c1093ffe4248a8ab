"""A page that is not translated is read in its own language within the reader's menus."""

import pytest
from wagtail.models import Page

from tests import factories as make
from tests.pages.reading import fact, read_address, section, text_of


@pytest.fixture
def report(site):
    return make.published(
        make.MobilityReportPageFactory(
            title="Matkamme",
            summary="Viikko Norjassa.",
            language="fi",
            saw="<p>Ovi oli auki.</p>",
            people_description="ohjaajia",
            host_country="NO",
        )
    )


def test_words_keep_their_language_and_menus_the_reader_s(client, report):
    soup = read_address(client, f"/en/original/{report.pk}/")
    assert soup.html["lang"] == "en"
    assert soup.h1["lang"] == "fi"
    assert soup.find("p", string="Ovi oli auki.").parent["lang"] == "fi"
    assert soup.find("span", string="ohjaajia")["lang"] == "fi"
    assert soup.find(id="saw").find_parent(lang=True)["lang"] == "en"
    assert fact(soup, "To") == "Norway"


def test_reader_is_told_the_language_of_the_page(client, report):
    notice = read_address(client, f"/en/original/{report.pk}/").select_one(".notice")
    assert "This page is in Finnish." in text_of(notice)


def test_search_engines_list_only_the_page_itself(client, report):
    soup = read_address(client, f"/et/original/{report.pk}/")
    assert "noindex" in soup.find("meta", attrs={"name": "robots"})["content"]
    assert soup.find("link", rel="canonical")["href"] == f"http://testserver{report.get_url()}"


def test_reader_with_a_translation_is_sent_to_it(client, report):
    make.translation_of(report.get_parent(), "en", slug="association")
    english = make.published(make.translation_of(report, "en", slug="journey"))
    response = client.get(f"/en/original/{report.pk}/")
    assert (response.status_code, response.url) == (302, english.get_url())
    assert client.get(f"/et/original/{report.pk}/").status_code == 200


def test_reader_of_the_language_is_sent_to_the_page(client, report):
    response = client.get(f"/fi/original/{report.pk}/")
    assert (response.status_code, response.url) == (302, report.get_url())


def test_translation_that_is_not_public_leads_nowhere(client, report):
    make.translation_of(report.get_parent(), "en", slug="association")
    make.translation_of(report, "en", slug="journey", live=False)
    assert client.get(f"/en/original/{report.pk}/").status_code == 200


def test_page_behind_a_login_is_not_found(client, report):
    make.restricted(report.get_parent())
    assert client.get(f"/en/original/{report.pk}/").status_code == 404


def test_draft_is_not_found(client, report):
    report.unpublish()
    assert client.get(f"/en/original/{report.pk}/").status_code == 404


def test_alias_is_not_found(client, report):
    alias = report.create_alias(parent=report.get_parent(), update_slug="alias")
    assert client.get(f"/en/original/{alias.pk}/").status_code == 404


@pytest.mark.parametrize("number", ["0", "999999", "9" * 40])
def test_page_that_does_not_exist_is_not_found(client, site, number):
    assert client.get(f"/en/original/{number}/").status_code == 404


def test_root_of_the_tree_is_not_found(client, site):
    assert client.get(f"/en/original/{Page.get_first_root_node().pk}/").status_code == 404


@pytest.mark.parametrize(
    "factory",
    [
        make.OrganisationPageFactory,
        make.ProjectPageFactory,
        make.EventPageFactory,
        make.TrainingProgrammePageFactory,
        make.MobilityReportPageFactory,
        make.SelfAssessmentPageFactory,
        make.StandardPageFactory,
    ],
)
def test_every_kind_of_page_can_be_read_from_another_language(client, site, factory):
    page = make.published(factory(language="fi", title="Oma otsikko"))
    soup = read_address(client, f"/et/original/{page.pk}/")
    assert text_of(soup.h1) == "Oma otsikko"
    assert (soup.html["lang"], soup.h1["lang"]) == ("et", "fi")


def test_sections_of_an_untranslated_page_are_there(client, report):
    assert section(read_address(client, f"/en/original/{report.pk}/"), "saw") == "Ovi oli auki."
