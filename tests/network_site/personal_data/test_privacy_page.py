"""The privacy page tells what the site does as it is set up, in six languages; editors write who they are."""

import re
from datetime import timedelta
from itertools import pairwise

import pytest
from bs4 import BeautifulSoup
from django.conf import settings
from django.test import Client
from environ import Env
from wagtail.models import Locale

from network_site.personal_data.inventory import holdings
from network_site.personal_data.page import tell
from network_site.personal_data.page.spans import span
from network_site.personal_data.page.words import labels, others, reading, subjects, times
from network_site.settings.media import media_from_environment
from network_site.site_tree.creation import find_page, key_of
from network_site.site_tree.privacy import PRIVACY
from network_site.wording import Text
from pages.models import SiteSettings
from search.cyrillic import to_cyrillic
from search.cyrillic.kept import isolating
from search.cyrillic.text import END_OF_ISOLATE, ISOLATE
from search.data_holding import Ground, Subject
from tests import factories as make

LANGUAGES = [code for code, _name in settings.ALL_LANGUAGES]
WORDS = [
    *(value for module in (labels, others, reading, subjects, times) for value in vars(module).values()),
    *(value for table in (labels.GROUNDS, subjects.TITLES, subjects.TEXTS, times.TIMES) for value in table.values()),
]
TEXTS = [value for value in WORDS if isinstance(value, Text)]


def told(language: str = "en", site: SiteSettings | None = None) -> str:
    """All that the page tells, one line each."""
    lines = []
    for part in tell(language, site or SiteSettings()):
        lines += [part.title, *part.paragraphs]
        for entry in part.entries:
            lines += [entry.title, entry.text, entry.remark, *(f"{term}: {value}" for term, value in entry.facts)]
    return "\n".join(lines)


def test_every_text_is_written_in_six_languages_with_the_same_places() -> None:
    assert len(TEXTS) > 50
    for words in TEXTS:
        assert sorted(words) == sorted(LANGUAGES), words["en"]
        places = {code: set(re.findall(r"{\w+}", wording)) for code, wording in words.items()}
        assert len(set(map(frozenset, places.values()))) == 1, words["en"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_page_is_whole_in_every_language(language: str) -> None:
    text = told(language)
    assert "{" not in text
    if language != "en":
        english = {line for line in told("en").splitlines() if len(line) > 20}
        assert english & set(text.splitlines()) == set()


def test_every_subject_and_ground_of_the_inventory_has_words() -> None:
    for holding in holdings():
        assert holding.subject in subjects.TEXTS
        assert holding.ground in labels.GROUNDS
    assert set(labels.GROUNDS) == set(Ground)
    assert set(subjects.TEXTS) == set(subjects.TITLES) == set(Subject)


def test_time_of_each_subject_is_one_that_the_inventory_names() -> None:
    for subject, words in times.TIMES.items():
        named = set(re.findall(r"{(\w+)}", words["en"]))
        assert named <= {each.kept_for for each in holdings()}, subject
        own = {each.kept_for for each in holdings() if each.subject is subject} - {""}
        assert own <= named, subject


@pytest.mark.parametrize(
    ("days", "said"), [(180, "6 months"), (365, "1 year"), (21, "3 weeks"), (45, "45 days"), (1, "1 day")]
)
def test_times_follow_the_settings(settings, days: int, said: str) -> None:
    settings.KEPT_DAYS = settings.KEPT_DAYS | {"messages": days}
    assert f"How long: {said} after the message came" in told()


def test_times_are_never_rounded() -> None:
    assert span(timedelta(hours=12), "en") == "12 hours"
    assert span(timedelta(days=100), "fi") == "100 päivää"


def test_counting_of_views_is_told_as_it_is(settings) -> None:
    assert reading.VIEWS_NOT_COUNTED["en"] in told()
    settings.VIEW_COUNTS = settings.VIEW_COUNTS | {"on": True, "months_by_day": 13}
    assert "After 13 months" in told()
    assert reading.VIEWS_NOT_COUNTED["en"] not in told()


def test_questions_without_an_answer_are_told_where_they_are_counted(settings) -> None:
    assert reading.UNANSWERED["en"] in told()
    settings.SEARCH_RECORDS_UNANSWERED = False
    assert reading.UNANSWERED["en"] not in told()


def test_log_of_the_server_is_told_where_somebody_said_how_long(settings) -> None:
    assert reading.SERVER_LOG_UNKNOWN["en"] in told()
    settings.SERVER_LOG_DAYS = 14
    assert "Kept for: 2 weeks" in told()


def test_machine_that_translates_is_named(settings) -> None:
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = None
    assert others.NO_TRANSLATOR["en"] in told()
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = {"CLASS": "pages.translating.machine.back_ends.DeepL", "OPTIONS": {}}
    assert "by a machine: DeepL." in told()
    own = {"CLASS": "x.LibreTranslate", "OPTIONS": {"LIBRETRANSLATE_URL": "https://translate.example.org/api"}}
    settings.WAGTAILLOCALIZE_MACHINE_TRANSLATOR = own
    assert "by a machine: translate.example.org." in told()


def test_mail_server_is_named(settings) -> None:
    assert others.NO_MAIL["en"] in told()
    settings.EMAIL_BACKEND, settings.EMAIL_HOST = "django.core.mail.backends.smtp.EmailBackend", "mail.example.org"
    assert "through mail.example.org" in told()


def test_store_of_files_elsewhere_is_named(settings) -> None:
    assert "stored at" not in told()
    for address, named in (
        ("https://files.example.org", "stored at files.example.org"),
        ("", "stored at Amazon S3"),
        ("http://s3:8333", ""),
    ):
        env = Env()
        env.ENVIRON = {"S3_BUCKET": "uploads", "S3_ENDPOINT_URL": address}
        settings.STORAGES = settings.STORAGES | {"default": media_from_environment(env).storage}
        assert named in told()
        assert ("stored at" in told()) is bool(named)


def test_another_site_that_shows_the_pictures_is_named(settings) -> None:
    assert reading.NOTHING_FROM_ELSEWHERE["en"] in told()
    settings.MEDIA_ORIGIN = "https://media.example.org"
    assert "fetches pictures from media.example.org" in told()
    assert reading.NOTHING_FROM_ELSEWHERE["en"] not in told()


def test_copy_of_a_message_is_told_where_there_is_a_mailbox() -> None:
    assert subjects.MAILED["en"] not in told()
    assert subjects.MAILED["en"] in told(site=SiteSettings(mailbox="info@example.org"))


def test_tries_to_log_in_are_told_where_they_are_written_down(monkeypatch: pytest.MonkeyPatch) -> None:
    from network_site.personal_data.login_data import HOLDINGS
    from network_site.personal_data.page import telling

    others_of_login = tuple(each for each in holdings() if each.subject is not Subject.SAFETY)
    monkeypatch.setattr(telling, "holdings", lambda: others_of_login)
    assert times.TRIES_COUNTED["en"] in told()
    monkeypatch.setattr(telling, "holdings", lambda: (*others_of_login, HOLDINGS[0]))
    assert "with the address of the connection: 1 day" in told()


# On the page itself


@pytest.fixture
def page(site):
    return make.published(
        make.StandardPageFactory(slug="privacy", translation_key=key_of(PRIVACY.name), body="<p>We are Toivola ry.</p>")
    )


def read(client: Client, path: str) -> BeautifulSoup:
    return BeautifulSoup(client.get(path).content, "html.parser").main


def test_page_shows_what_is_kept_and_then_what_editors_wrote(page, client: Client) -> None:
    main = read(client, "/en/privacy/")
    text = main.get_text(" ", strip=True)
    assert text.index(subjects.TITLES[Subject.MESSAGES]["en"]) < text.index("We are Toivola ry.")
    levels = [int(heading.name[1]) for heading in main.find_all(re.compile("^h[1-6]$"))]
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_other_pages_tell_nothing_of_it(site, client: Client) -> None:
    make.published(make.StandardPageFactory(slug="privacy"))
    assert subjects.TITLES[Subject.MESSAGES]["en"] not in read(client, "/en/privacy/").get_text()


def test_translation_tells_it_in_its_language(page, client: Client) -> None:
    make.translation_of(page, "fi", slug="tietosuoja").save_revision().publish()
    assert subjects.TITLES[Subject.MESSAGES]["fi"] in read(client, "/fi/tietosuoja/").get_text()


def test_cyrillic_page_keeps_what_is_no_word(settings) -> None:
    settings.EMAIL_BACKEND, settings.EMAIL_HOST = "django.core.mail.backends.smtp.EmailBackend", "mail"
    with isolating():
        text = to_cyrillic(told("sr-latn")).replace(ISOLATE, "").replace(END_OF_ISOLATE, "")
    assert "Пристанак (GDPR 6.1.a)" in text
    assert "GDPR је" in text
    assert "сервера mail," in text
    assert re.findall(r"[a-z]{4,}", text.replace("language", "")) == ["mail"]


def test_language_without_these_words_shows_them_marked_as_english(page, client: Client, settings) -> None:
    polish = Locale.objects.create(language_code="pl")
    page.locale = polish
    from django.template import Context

    from network_site.templatetags.privacy import stored_data

    shown = stored_data(Context({"page": page}))
    assert shown["language"] == "en"
    assert shown["parts"][0].title == reading.HEADING["en"]


def test_asks_the_database_nothing_of_its_own(page, django_assert_num_queries) -> None:
    from django.template import Context

    from network_site.templatetags.privacy import stored_data

    assert page.locale
    with django_assert_num_queries(0):
        stored_data(Context({"page": page}))


def test_starting_tree_has_the_page_and_authorities_to_complain_to(site) -> None:
    assert find_page(PRIVACY, site.homes["en"]) is None
    html = PRIVACY.texts["body"].html("fi")
    assert "Ruotsi: " in html
    assert 'href="https://imy.se/"' in html
