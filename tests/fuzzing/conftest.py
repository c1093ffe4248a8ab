"""How many cases are asked, and the site they are asked of."""

import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.db import transaction
from django.utils import translation
from hypothesis import HealthCheck
from hypothesis import settings as rounds
from pytest_django import DjangoDbBlocker, Settings

from network_site.page_cache.keeping import forget_pages
from tests.conftest import SiteTree, planted

from . import world
from .asking import with_present_settings

CASES = int(os.environ.get("FUZZ_CASES") or 2000)
_QUIET = [
    HealthCheck.too_slow,
    HealthCheck.data_too_large,
    HealthCheck.filter_too_much,
    HealthCheck.function_scoped_fixture,
]


def share(part: float) -> Callable[[Any], Any]:
    """So much of all cases. Other ones in each run, in CI, too: a failure prints the seed that brings them back."""
    return rounds(
        max_examples=max(10, round(CASES * part)),
        deadline=None,
        derandomize=False,
        database=None,
        print_blob=True,
        suppress_health_check=_QUIET,
    )


@pytest.fixture(scope="module")
def hidden_words(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[SiteTree]:
    """The world, built once for the tests of a file, in a transaction that is taken back."""
    with django_db_blocker.unblock(), translation.override("en"), transaction.atomic():
        tree = planted()
        world.build(tree)
        yield tree
        transaction.set_rollback(True)


@pytest.fixture(autouse=True)
def behind_the_page_cache(settings: Settings) -> Iterator[None]:
    """It renders what it does not have, and gives out what it has."""
    settings.PAGE_CACHE = True
    forget_pages()
    with_present_settings()
    yield
    forget_pages()
