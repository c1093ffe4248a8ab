"""Wagtail's questions to the page tree have an index, also after Wagtail's own migrations wrote the table anew."""

import pytest
from django.core.management import call_command
from django.db import connection
from wagtail.models import Page

from network_site.page_tree_index import NAME


def indexes() -> dict[str, list[str]]:
    with connection.cursor() as cursor:
        constraints = connection.introspection.get_constraints(cursor, Page._meta.db_table)
    return {name: facts["columns"] for name, facts in constraints.items()}


def drop_index() -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"DROP INDEX {NAME}")


@pytest.mark.django_db
def test_migrate_creates_the_index_and_creates_it_again():
    assert indexes()[NAME] == ["depth", "path"]
    drop_index()
    call_command("migrate", verbosity=0)
    assert indexes()[NAME] == ["depth", "path"]


@pytest.mark.django_db
@pytest.mark.skipif(connection.vendor != "sqlite", reason="reads SQLite's plan")
def test_the_root_and_children_are_found_by_the_index():
    root = Page.get_first_root_node()
    for pages in (Page.objects.filter(depth=1), root.get_children()):
        assert NAME in pages.explain()
