"""A database of an early preview is refused in one sentence and left as it is."""

import pytest
from django.core.checks import Tags, run_checks
from django.core.management import call_command
from django.core.management.base import SystemCheckError
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder


@pytest.fixture
def preview(db):
    MigrationRecorder(connection).record_applied("pages", "0002_alter_organisationpage_country_and_more")


def test_migrate_stops_before_it_changes_anything(preview):
    with pytest.raises(SystemCheckError, match="made by an early preview") as refused:
        call_command("migrate", verbosity=0, skip_checks=False)
    assert "Move it away" in str(refused.value)


def test_a_database_of_this_version_is_fine(db):
    assert [each.id for each in run_checks(tags=[Tags.database], databases=["default"])] == []
