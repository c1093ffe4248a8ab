"""What a watching program is told."""

import pytest
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client
from health_check.checks import Storage

from network_site.health.checks import SearchServer


@pytest.mark.django_db
def test_all_parts_are_well(client: Client) -> None:
    answer = client.get("/health/")
    assert answer.status_code == 200
    assert answer.json() == dict.fromkeys(("database", "migrations", "cache", "storage", "searchserver"), "ok")
    assert "no-store" in answer["Cache-Control"]
    assert not answer.cookies


def test_a_process_lives_without_a_database(client: Client) -> None:
    answer = client.get("/health/live/")
    assert (answer.status_code, answer.content) == (200, b"live\n")


@pytest.mark.django_db
def test_a_hub_without_tables_is_not_ready(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    assert client.get("/health/ready/").status_code == 200
    monkeypatch.setattr(MigrationRecorder, "has_table", lambda _self: False)
    answer = client.get("/health/ready/")
    assert answer.status_code == 503
    assert answer.json() == {"database": "ok", "migrations": "failed"}


@pytest.mark.django_db
def test_a_part_that_fails_is_named_and_nothing_is_told_of_why(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_self: object) -> None:
        raise OSError("secret: no such folder /srv/hub")

    monkeypatch.setattr(Storage, "run", refuse)
    answer = client.get("/health/")
    assert answer.status_code == 503
    assert answer.json()["storage"] == "failed"
    assert b"secret" not in answer.content


@pytest.mark.parametrize("accept", ["text/html", "nonsense;;", "application/rss+xml", "\x01"])
@pytest.mark.django_db
def test_any_wish_is_answered(client: Client, accept: str) -> None:
    assert client.get("/health/?format=rss", headers={"accept": accept}).json()["database"] == "ok"


@pytest.mark.django_db
def test_search_server_that_is_away_is_told(client: Client, settings) -> None:
    settings.ELASTICSEARCH_URL = "http://127.0.0.1:1"
    with pytest.raises(Exception, match="does not answer"):
        SearchServer().run()
