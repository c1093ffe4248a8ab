"""A site that speaks Polish besides English, Finnish and Estonian."""

from collections.abc import Iterator

import pytest
from django.urls import get_resolver
from pytest_django import Settings

from network_site.settings.languages import chosen_languages
from search.analysis import keys
from search.analysis.languages import active_codes, analysis_language
from search.analysis.version import analysis_version


def speak(settings: Settings, *codes: str) -> None:
    """Give the site these languages, as if it had been started with them."""
    settings.LANGUAGES = settings.WAGTAIL_CONTENT_LANGUAGES = chosen_languages(codes)
    forget_grammar()


def forget_grammar() -> None:
    for cache in (active_codes, analysis_language, analysis_version, keys._remembered):
        cache.cache_clear()


@pytest.fixture
def grammar_anew() -> Iterator[None]:
    """What the search remembers of the languages is forgotten when the settings are as before.

    Forms of the admin are made once a process, with the addresses: here before the languages change.
    """
    assert get_resolver().url_patterns
    yield
    forget_grammar()


@pytest.fixture
def with_polish(grammar_anew: None, settings: Settings) -> Settings:
    speak(settings, "en", "fi", "et", "pl")
    return settings
