"""``manage.py doctor`` says what is broken in an installation, and what to do."""

from datetime import timedelta
from io import StringIO

import pytest
from django.contrib.auth.models import Group
from django.core.cache import cache
from django.core.files.storage import default_storage
from django.core.management import CommandError, call_command
from django.utils import timezone

from network_site.doctor import Level, content, examine, services, storage
from network_site.doctor.database import look_at_database
from network_site.groups import EDITORS, create_groups
from search.models import SearchDocument
from tests import factories as make

pytestmark = pytest.mark.django_db


def worst(*examinations) -> dict[str, Level]:
    found: dict[str, Level] = {}
    for finding in examine(examinations):
        found[finding.subject] = max(found.get(finding.subject, Level.FINE), finding.level)
    return found


def test_database_of_this_version_is_fine(site):
    assert worst(look_at_database) == {"Database": Level.FINE}


def test_search_that_differs_is_told_with_the_command_that_mends_it(site):
    page = make.published(make.StandardPageFactory())
    assert worst(content.look_at_search) == {"Search": Level.FINE}
    SearchDocument.objects.filter(pk=page.pk).update(title="Something else")
    (finding,) = examine([content.look_at_search])
    assert finding.level is Level.WRONG
    assert "check_search --fix" in finding.mend


def test_missing_homes_groups_and_people_are_told(site):
    assert worst(content.look_at_people) == {"People": Level.WRONG}
    create_groups()
    make.UserFactory(is_superuser=True).groups.add(Group.objects.get(name=EDITORS))
    assert worst(content.look_at_people) == {"People": Level.FINE}
    (pages, *_rest) = examine([content.look_at_content])
    assert pages.level is Level.WRONG
    assert "sr-latn" in pages.said


def test_backup_must_be_there_and_young(settings, tmp_path):
    settings.BACKUP_DIR = tmp_path
    assert worst(storage.look_at_backups) == {"Backup": Level.WRONG}
    old = timezone.now() - timedelta(days=3)
    (tmp_path / f"hub-{old:%Y-%m-%d-%H%M%S}.zip").touch()
    assert "3 days old" in next(iter(examine([storage.look_at_backups]))).said
    (tmp_path / f"hub-{timezone.now():%Y-%m-%d-%H%M%S}.zip").touch()
    assert next(iter(examine([storage.look_at_backups]))).level is Level.FINE


def test_uploads_that_cannot_be_written_are_told(monkeypatch):
    def refuse(*_args: object) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(default_storage, "save", refuse)
    assert worst(storage.look_at_folders)["Uploads"] is Level.WRONG


def test_cache_that_does_not_answer_is_doubtful(monkeypatch):
    monkeypatch.setattr(cache, "get", lambda *_args: None)
    assert worst(services.look_at_services) == {"Cache": Level.DOUBTFUL}


def test_examination_that_breaks_stops_no_other():
    def look_at_the_moon():
        raise RuntimeError("too far")

    def look_at_the_sea():
        yield from ()

    (finding,) = examine([look_at_the_moon, look_at_the_sea])
    assert finding.subject == "The moon"
    assert "too far" in finding.said


def test_command_ends_with_an_error_where_something_is_wrong(site):
    said = StringIO()
    with pytest.raises(CommandError):
        call_command("doctor", "--quick", stdout=said)
    assert "WRONG  Backup: there is no backup." in said.getvalue()
    assert "→ manage.py backup now" in said.getvalue()
