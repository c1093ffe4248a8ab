"""Readers always know what they are reading: its original language, who translated it, what is not translated."""

import pytest

from tests import factories as make
from tests.pages.reading import read, read_address, text_of

from .localize import begin, publish, translated, write


@pytest.fixture
def original(site):
    page = make.StandardPageFactory(
        language="fi",
        title="Meistä",
        summary="Lyhyesti sanottuna.",
        body="<p>Ensimmäinen kappale on tässä.</p><ul><li>Toinen <b>tärkeä</b> kohta.</li></ul>",
    )
    return make.published(page)


def provenance(soup) -> str:
    return text_of(soup.select_one(".provenance"))


def notice(soup) -> str:
    found = soup.select_one("main .notice")
    return text_of(found) if found else ""


def test_an_original_tells_its_language(client, original):
    english = make.published(make.StandardPageFactory(language="en"))
    assert provenance(read(client, english)) == "First written in English."
    assert provenance(read_address(client, f"/en/original/{original.pk}/")) == "First written in Finnish."


def test_a_translation_by_people_says_so_and_leads_to_the_original(client, original):
    soup = read(client, translated(original, "en"))
    assert provenance(soup) == "Translated from Finnish. People made the translation. Read the original"
    assert notice(soup) == ""
    link = soup.select_one(".provenance a")
    assert (link["href"], link["hreflang"]) == (original.get_url(), "fi")


def test_a_machine_s_translation_warns_before_the_text(client, original):
    page = translated(original, "en", by_machine=True, tool="Machine")
    soup = read(client, page)
    assert "no person has read it yet" in notice(soup)
    assert soup.select_one(".notice a")["href"] == original.get_url()
    assert "no person has read it yet" in provenance(soup)


def test_a_machine_s_translation_that_was_read_says_so_without_a_warning(client, original):
    soup = read(client, translated(original, "en", tool="Machine"))
    assert "A machine made the translation, and a person has read it." in provenance(soup)
    assert notice(soup) == ""


def test_an_older_translation_warns_and_leads_to_the_original(client, original):
    page = translated(original, "en")
    original.summary = "Muuttui."
    make.published(original)
    soup = read(client, page)
    assert "This translation is older than the original." in notice(soup)
    assert soup.select_one(".notice a")["href"] == original.get_url()


def test_an_original_that_is_withdrawn_is_named_without_a_link(client, original):
    page = translated(original, "en")
    original.unpublish()
    soup = read(client, page)
    assert provenance(soup) == "Translated from Finnish. People made the translation."


def test_readers_of_a_restricted_translation_are_told_the_same(admin_client, original):
    page = translated(original, "en", lambda text: None if "kappale" in text else f"en {text}")
    for version in (original, page):
        make.restricted(version)
    soup = read(admin_client, page)
    assert provenance(soup) == "Translated from Finnish. People made the translation."
    assert soup.find("p", string="Ensimmäinen kappale on tässä.")["lang"] == "fi"


def test_untranslated_parts_carry_their_language(client, original):
    kept = {"Ensimmäinen kappale on tässä.", "Toinen <b>tärkeä</b> kohta."}
    page = translated(original, "en", lambda text: None if text in kept else f"en {text}")
    soup = read(client, page)
    assert soup.find("p", string="Ensimmäinen kappale on tässä.")["lang"] == "fi"
    assert soup.find("b", string="tärkeä").find_parent(lang=True)["lang"] == "fi"
    assert soup.h1.find_parent(lang=True)["lang"] == "en"
    assert "lang" not in soup.h1.attrs
    assert "Some parts are not translated yet." in notice(soup)


def test_an_untranslated_fact_carries_its_language(client, site):
    organisation = make.published(make.OrganisationPageFactory(language="fi", areas="Helsinki ja lähikunnat"))
    page = translated(organisation, "en", lambda text: None if "lähikunnat" in text else f"en {text}")
    soup = read(client, page)
    assert soup.find(string="Helsinki ja lähikunnat").find_parent(lang=True)["lang"] == "fi"


def test_an_untranslated_title_carries_its_language(client, original):
    soup = read(client, translated(original, "en", lambda text: None if text == "Meistä" else f"en {text}"))
    assert soup.h1["lang"] == "fi"


def test_a_finished_translation_is_left_as_the_templates_made_it(client, original):
    response = client.get(translated(original, "en").get_url())
    assert b' lang="fi"' not in response.content.partition(b"<main")[2].partition(b"</main>")[0]


def test_a_page_in_another_language_opens_with_a_notice_in_the_reader_s(client, site):
    concept = make.ConceptFactory(labels={"en": "peer support", "fi": "vertaistuki", "et": "kogemusnõustamine"})
    page = make.StandardPageFactory(language="et", title="Meist", body="<p>Eestikeelne lõik.</p>")
    page.concepts.add(concept)
    make.published(page)
    soup = read_address(client, f"/fi/original/{page.pk}/")
    assert soup.html["lang"] == "fi"
    assert soup.h1["lang"] == "et"
    assert soup.find("p", string="Eestikeelne lõik.").find_parent(lang=True)["lang"] == "et"
    assert soup.select_one("main .notice").find_parent(lang=True)["lang"] == "fi"


def test_a_draft_translation_is_not_shown(client, original):
    translation = begin(original, "en")
    write(translation, lambda text: f"en {text}")
    assert client.get(translation.get_target_instance().get_url()).status_code == 404
    assert client.get(publish(translation).get_url()).status_code == 200
