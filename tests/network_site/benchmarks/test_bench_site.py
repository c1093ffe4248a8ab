"""What `make bench` asks a hub: addresses that exist, and editors' work that can be timed."""

import json
from io import StringIO

import pytest
from django.core.management import call_command
from django.test import Client
from wagtail.images import get_image_model

from network_site.benchmarks.scale.documents import make_templates, stream
from network_site.benchmarks.scale.in_elasticsearch import source
from network_site.benchmarks.site import editors_work
from search.engines.elastic.documents import mapping
from search.indexing.rows import STORED


def asked(what: str, *options: str) -> object:
    printed = StringIO()
    call_command("bench_site", what, *options, stdout=printed)
    return json.loads(printed.getvalue())


@pytest.fixture
def generated(db) -> None:
    call_command("generate_content", 40, seed=3, verbosity=0)


def test_addresses_of_every_kind_answer_and_editors_work_leaves_nothing(generated, monkeypatch):
    found = asked("paths")
    assert set(found) == {"home", "list", "search", "project", "event", "sitemap", "feeds"}
    for paths in found.values():
        assert paths
        assert {Client().get(path).status_code for path in {paths[0], paths[-1]}} == {200}
    monkeypatch.setattr(editors_work, "_SIZE", (400, 300))
    assert len(asked("uploading", "--times=1")) == 1
    assert not get_image_model().objects.exists()
    assert len(asked("publishing", "--times=2")) == 2


def test_documents_for_the_measurement_of_scale_have_the_form_that_the_engines_hold(generated):
    templates = make_templates(20)
    documents = list(stream(templates, 30))
    assert [document.page_id for document in documents] == list(range(1, 31))
    assert documents == list(stream(templates, 30))
    known = set(mapping().to_dict()["properties"])
    for document in documents:
        assert set(STORED) <= set(document.columns)
        assert len(document.tokens.split()) > 20
        assert set(source(document)) <= known
    assert len({document.columns["translation_key"] for document in documents}) == 30
