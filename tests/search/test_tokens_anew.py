"""A rebuild that did not come to its end, and what a database looks like afterwards."""

from uuid import UUID

import pytest
from django.apps import apps
from django.db import DEFAULT_DB_ALIAS, DatabaseError, transaction

from search.engines.token_table import ANEW
from search.indexing import index_pages
from search.indexing.clock import read_clock, set_clock
from search.indexing.tokens_anew import TokensAnew
from search.models import SearchDocument
from search.signal_handlers import prepare_engine
from tests.factories import StandardPageFactory

pytestmark = pytest.mark.django_db


def migrate() -> None:
    """What the search does at the end of every ``migrate``."""
    prepare_engine(sender=apps.get_app_config("search"), using=DEFAULT_DB_ALIAS)


@pytest.mark.usefixtures("site")
def test_a_second_set_that_is_lost_stops_nobody_after_the_next_migrate() -> None:
    page = StandardPageFactory(title="Garden")
    set_clock(anew=5, anew_until=UUID(int=2**128 - 1))
    with pytest.raises(DatabaseError, match=ANEW), transaction.atomic():
        index_pages([page.pk])
    migrate()
    index_pages([page.pk])
    assert SearchDocument.objects.filter(pk=page.pk).exists()


def test_a_second_set_that_is_there_is_kept() -> None:
    anew = TokensAnew()
    migrate()
    assert read_clock().anew == anew.name
    anew.finish()
    assert read_clock().anew == 0
