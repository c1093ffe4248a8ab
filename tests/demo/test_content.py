"""The demo content as it is written: complete, tagged with concepts that exist, and kind in its words."""

import re
from datetime import date

import pytest

from network_site.demo.content import demo_pages
from network_site.demo.content.questionnaire import INTRODUCTION, QUESTIONS, TITLE
from network_site.demo.page_content import PageContent
from network_site.site_tree.front import HOME
from network_site.site_tree.lists import LISTS
from network_site.site_tree.text_pages import TEXT_PAGES
from network_site.wording import RichText, Text
from search.vocabulary.seed_files import seed_vocabulary

CONTENTS = list(demo_pages(date(2027, 5, 4)))
LANGUAGES = {"en", "fi", "et", "sr-latn", "nb", "sv"}
#: Words that make a person into a problem.
LABELS = re.compile(r"\b(addicts?|former addicts?|mentally ill|sufferers?|narkomaan\w*|endiste sõltuvus\w*)\b", re.I)


@pytest.mark.parametrize("content", CONTENTS, ids=lambda content: content.name)
def test_every_text_has_all_languages_of_its_page(content: PageContent) -> None:
    content.check()


def test_names_are_unique_and_parents_come_first() -> None:
    known = {branch.name for branch in LISTS}
    for content in CONTENTS:
        assert content.name not in known
        assert content.below in known, f"{content.name} comes before {content.below}"
        known.add(content.name)


def test_every_topic_is_a_concept_of_the_seed_vocabulary() -> None:
    slugs = {concept.slug for concept in seed_vocabulary().concepts}
    unknown = {topic for content in CONTENTS for topic in content.topics.split()} - slugs
    assert unknown == set()


def test_every_page_but_a_text_page_has_topics() -> None:
    assert [content.name for content in CONTENTS if len(content.topics.split()) < 2] == []


@pytest.mark.parametrize("branch", [HOME, *LISTS, *TEXT_PAGES], ids=lambda branch: branch.name)
def test_starting_tree_speaks_every_language(branch: object) -> None:
    texts = [branch.title, branch.slug, branch.summary]
    for value in branch.texts.values():
        texts += [block.text for block in value] if isinstance(value, RichText) else [value]
    assert [text for text in texts if set(text) != LANGUAGES] == []


def test_questionnaire_speaks_every_language() -> None:
    assert len(QUESTIONS) == 8
    texts = [TITLE, INTRODUCTION, *(question.text for question in QUESTIONS)]
    texts += [label for question in QUESTIONS for label in question.options.values()]
    assert [text for text in texts if set(text) != LANGUAGES] == []


@pytest.mark.parametrize("content", CONTENTS, ids=lambda content: content.name)
def test_people_come_before_their_problems(content: PageContent) -> None:
    words = [
        wording
        for _path, value in content.words()
        for text in ([block.text for block in value] if isinstance(value, RichText) else [value])
        for wording in text.values()
    ]
    assert [wording for wording in words if LABELS.search(wording)] == []


def test_dates_of_invented_events_follow_the_day_of_loading() -> None:
    early, late = (
        {content.name: content.rows["occurrences"] for content in demo_pages(day) if content.rows.get("occurrences")}
        for day in (date(2027, 5, 4), date(2027, 5, 5))
    )
    assert early
    assert all(late[name][0]["starts_on"] > rows[0]["starts_on"] for name, rows in early.items())


def test_text_keeps_the_language_it_was_written_in_first() -> None:
    assert next(iter(Text({"fi": "a", "en": "b"}))) == "fi"
