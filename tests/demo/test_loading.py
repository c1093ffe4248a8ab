"""How a page written in code becomes pages in several languages."""

from collections.abc import Callable

import pytest
from django.core.exceptions import ValidationError
from django.core.management import call_command
from wagtail.models import Page
from wagtail_localize.models import Translation

from network_site.demo.loading import has_content, make_pages
from network_site.demo.originals import slug_in
from network_site.demo.page_content import IncompleteContent, PageContent, PageNamed
from network_site.demo.translations import translate, words_of
from network_site.wording import li, p, rich, text
from pages.models import OrganisationPage
from projects.models import ProjectPage
from tests.factories import ConceptFactory

FACTS = {"kind": "association", "country": "FI"}


@pytest.fixture
def organisation(site: object) -> Callable[..., PageContent]:
    """Content of an organisation; below the lists of the test site."""

    def make(name: str = "a", **changes: object) -> PageContent:
        given = {
            "name": name,
            "model": OrganisationPage,
            "below": "organisations",
            "title": text(fi="Järjestö", en="Association"),
            "summary": text(fi="Lyhyesti.", en="In short."),
            "topics": "",
            "fields": {**FACTS, "description": rich(p(fi="Hei & moi", en="Hi & hello"), li(fi="yksi", en="one"))},
        }
        return PageContent(**{**given, **changes})

    return make


def version(content: PageContent, language: str) -> Page:
    return Page.objects.get(translation_key=content.key, locale__language_code=language).specific


def test_page_is_made_in_its_first_language_and_translated(organisation: Callable) -> None:
    content = organisation()
    make_pages([content])
    original, translation = version(content, "fi"), version(content, "en")
    assert original.pk < translation.pk
    assert translation.live
    assert translation.slug == "association"
    assert original.slug == "jarjesto"
    assert translation.description == "<p>Hi &amp; hello</p><ul><li>one</li></ul>"


def test_translators_find_every_string_translated(organisation: Callable) -> None:
    make_pages([organisation()])
    total, translated = Translation.objects.get().get_progress()
    assert total == translated == 5


def test_plain_value_is_the_same_in_every_language(organisation: Callable) -> None:
    content = organisation(fields={**FACTS, "town": "Rovaniemi"})
    make_pages([content])
    assert version(content, "en").town == "Rovaniemi"


def test_missing_words_stop_the_loading(organisation: Callable) -> None:
    content = organisation(summary=text(fi="Lyhyesti."))
    with pytest.raises(IncompleteContent, match="a, summary: no words in en"):
        make_pages([content])


def test_words_that_do_not_fit_the_original_stop_the_loading(organisation: Callable) -> None:
    content = organisation()
    make_pages([organisation(title=text(fi="Järjestö"), summary=text(fi="Lyhyesti."), fields=FACTS)])
    with pytest.raises(IncompleteContent, match="is not what the content holds"):
        translate(version(content, "fi"), {**words_of(content), "title": [text(fi="Muu", en="Other")]}, "en")


def test_fact_that_breaks_a_rule_stops_the_loading(organisation: Callable) -> None:
    with pytest.raises(ValidationError):
        make_pages([organisation(fields={"kind": "association", "country": ""})])


def test_existing_page_is_left_as_it_is(organisation: Callable) -> None:
    content = organisation()
    make_pages([content])
    version(content, "en").delete()
    assert make_pages([content]) == []


def test_page_in_no_language_of_the_site_is_left_out_with_what_refers_to_it(organisation: Callable) -> None:
    absent = organisation("b", title=text(nb="Forening"), summary=text(nb="Kort."), fields=FACTS)
    project = PageContent(
        name="p",
        model=ProjectPage,
        below="projects",
        title=text(en="Project"),
        summary=text(en="In short."),
        topics="",
        rows={"participations": [{"organisation": PageNamed("b")}, {"name": "Other", "country": "FI"}]},
    )
    make_pages([absent, project])
    assert [row.name for row in version(project, "en").participations.all()] == ["Other"]


def test_topics_travel_to_translations(organisation: Callable) -> None:
    ConceptFactory(slug="peer-support")
    content = organisation(topics="peer-support gone")
    make_pages([content])
    assert [item.tag.slug for item in version(content, "en").concept_items.all()] == ["peer-support"]


def test_address_uses_plain_letters_and_ends_with_a_whole_word(organisation: Callable) -> None:
    title = text(sr_latn="Đačka grupa za međusobnu podršku u zajednici i porodicama ljudi koji žive u gradu")
    slug = slug_in("sr-latn", organisation(title=title))
    assert slug.startswith("djacka-grupa-za-medjusobnu-podrsku")
    assert len(slug) <= 60
    assert f"{slug}-" in "djacka-grupa-za-medjusobnu-podrsku-u-zajednici-i-porodicama-ljudi-koji-zive-u-gradu"


def test_hub_without_pages_below_its_lists_is_empty(organisation: Callable) -> None:
    assert not has_content()
    make_pages([organisation()])
    assert has_content()


def test_command_leaves_a_hub_with_content_alone(organisation: Callable, capsys: pytest.CaptureFixture) -> None:
    make_pages([organisation()])
    before = Page.objects.count()
    call_command("load_demo", if_empty=True)
    assert Page.objects.count() == before
    assert "nothing was loaded" in capsys.readouterr().out
