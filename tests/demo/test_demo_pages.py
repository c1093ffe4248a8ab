"""The loaded demo as its readers see it: every fact is there, nothing is copied, nobody is exposed."""

import hashlib
import re
from pathlib import Path
from zlib import crc32

import pytest
from django.conf import settings
from django.test import Client
from django.utils import translation
from django.utils.translation import gettext
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation, TranslationSource

from network_site.demo import has_content, load_demo
from network_site.demo.content import demo_pages
from network_site.demo.page_content import PageContent
from search.models import SearchDocument

from . import facts
from .conftest import TODAY, Demo, text_of

CONTENTS = {content.name: content for content in demo_pages(TODAY)}
#: Twelve hexadecimal digits of the SHA-256 of each eight words in a row of the sources, in small letters.
SHINGLES = set((Path(__file__).parent / "source_shingles.txt").read_text().split())
SHINGLE_WORDS = 8
#: Official names of eight words and more, which cannot be said otherwise.
OFFICIAL_NAMES = (
    "Delegation of the European Union to the Republic of Serbia",
    "Provincial Secretariat for Health Care, Social Policy and Demography",
)
ROLE_MAILBOX = re.compile(r"[\w.+-]+@example\.org")
MAILBOX = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")


@pytest.mark.parametrize(("name", "language"), facts.ALL, ids=lambda part: part)
def test_page_shows_every_fact(demo: Demo, name: str, language: str) -> None:
    shown = demo.text(demo.page(name, language))
    assert [fact for fact in facts.ALL[name, language] if fact not in shown] == []


def test_facts_are_many_and_in_the_language_of_the_source_and_in_english() -> None:
    assert sum(map(len, facts.ALL.values())) > 500
    languages = {name: {language for known, language in facts.ALL if known == name} for name, _language in facts.ALL}
    projects = [name for name in languages if CONTENTS[name].below == "projects"]
    assert projects
    assert [name for name in projects if languages[name] < {"en", CONTENTS[name].languages[0]}] == []


def test_every_page_answers_and_copies_no_eight_words_of_a_source(demo: Demo) -> None:
    copied = {}
    for page in Page.objects.filter(depth__gte=2, live=True):
        if found := _shingles(text_of(demo.html(page))) & SHINGLES:
            copied[page.get_url()] = found
    assert copied == {}


def _shingles(text: str) -> set[str]:
    for name in OFFICIAL_NAMES:
        text = text.replace(name, f"*{hash(name)}*")
    words = re.findall(r"\w+", text.lower())
    runs = (" ".join(words[start : start + SHINGLE_WORDS]) for start in range(len(words) - SHINGLE_WORDS + 1))
    return {hashlib.sha256(run.encode()).hexdigest()[:12] for run in runs}


def test_eight_words_of_a_source_would_be_noticed() -> None:
    sentence = "Vajame tegusaid ja tugevaid kogukondi, kes on valmis kaasama"
    assert _shingles(sentence) & SHINGLES


def test_no_mailbox_but_invented_role_mailboxes(demo: Demo) -> None:
    mailboxes = {
        mailbox for page in Page.objects.filter(depth__gte=2) for mailbox in MAILBOX.findall(demo.html(page.specific))
    }
    assert mailboxes
    assert [mailbox for mailbox in mailboxes if not ROLE_MAILBOX.fullmatch(mailbox)] == []


def test_invented_pages_say_so_in_their_language(demo: Demo) -> None:
    silent, seen = [], 0
    for page in Page.objects.filter(depth__gte=4).specific():
        with translation.override(page.locale.language_code):
            notice = gettext("This is an invented example. It shows what such a page can look like.")
        says_so = notice in demo.text(page)
        seen += says_so
        if page.is_example != says_so:
            silent.append(page.get_url())
    assert silent == []
    assert seen > 40


@pytest.mark.parametrize("content", CONTENTS.values(), ids=lambda content: content.name)
def test_page_is_live_in_all_its_languages_with_its_topics(demo: Demo, content: PageContent) -> None:
    versions = Page.objects.filter(translation_key=content.key, live=True, alias_of=None).select_related("locale")
    assert {page.locale.language_code for page in versions} == set(content.languages)
    for page in versions:
        assert page.title == content.title[page.locale.language_code]
        assert set(page.concept_items.values_list("tag__slug", flat=True)) == set(content.topics.split())
    assert SearchDocument.objects.filter(translation_key=content.key).count() == len(content.languages)


@pytest.mark.parametrize("content", CONTENTS.values(), ids=lambda content: content.name)
def test_page_can_be_translated_into_a_further_language(demo: Demo, content: PageContent) -> None:
    """The languages take turns, so that each is tried with many pages; what is not translated keeps its words."""
    missing = [code for code, _name in settings.LANGUAGES if code not in content.languages]
    locale = Locale.objects.get(language_code=missing[crc32(content.name.encode()) % len(missing)])
    original = demo.page(content.name, content.languages[0]).specific
    source, _created = TranslationSource.get_or_create_from_instance(original)
    Translation.objects.create(source=source, target_locale=locale).save_target(publish=False)
    translated = original.get_translation(locale).specific
    translated.get_latest_revision().publish()
    translated.refresh_from_db()
    assert translated.alias_of is None
    assert translated.title == original.title
    for relation in content.rows:
        assert getattr(translated, relation).count() == getattr(original, relation).count()
    assert Client(SERVER_NAME="localhost").get(translated.get_url()).status_code == 200


def test_children_keep_their_order_in_translations(demo: Demo) -> None:
    versions = [demo.page("involvement-in-recovery-orientation", language).specific for language in ("en", "fi")]
    for relation in ("participations", "work_packages", "outputs"):
        keys = [list(getattr(page, relation).values_list("translation_key", flat=True)) for page in versions]
        assert keys[0] == keys[1]


def test_self_assessment_uses_the_questions_of_its_own_language(demo: Demo) -> None:
    for language in ("fi", "en"):
        page = demo.page("balanssi-self-assessment", language).specific
        assert page.questionnaire.locale.language_code == language


def test_loading_again_makes_no_doubles_and_keeps_edits(demo: Demo) -> None:
    page = demo.page("balanssi", "fi").specific
    page.summary = "Muokattu."
    page.save_revision().publish()
    before = Page.objects.count()
    assert load_demo(TODAY) == []
    assert Page.objects.count() == before
    assert demo.page("balanssi", "fi").specific.summary == "Muokattu."


def test_hub_with_content_is_not_filled_on_the_quiet(demo: Demo) -> None:
    assert has_content()
