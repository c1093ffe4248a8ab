"""The curators' list of topics."""

import pytest

from search.models import ConceptOnPage
from tests.factories import ConceptFactory, ConceptGroupFactory, StandardPageFactory
from tests.search.curating import rows

pytestmark = pytest.mark.django_db


def test_list_finds_by_any_word_in_any_language(admin_client, hope):
    ConceptFactory(slug="work", labels={"en": "work", "fi": "työ"})
    assert rows(admin_client) == ["hope", "work"]
    assert rows(admin_client, q="optim") == ["hope"]
    assert rows(admin_client, q="tyo") == ["work"]
    assert rows(admin_client, q="zzz") == []
    assert rows(admin_client, q="\0") == ["hope", "work"], "no question at all"


def test_list_filters_what_needs_work(site, admin_client, hope):
    group = ConceptGroupFactory()
    work = ConceptFactory(slug="work", labels={"en": "work"}, group=group)
    ConceptOnPage.objects.create(content_object=StandardPageFactory(), tag=work)
    assert rows(admin_client, use="unused") == ["hope"]
    assert rows(admin_client, use="used") == ["work"]
    assert rows(admin_client, missing="fi") == ["work"]
    assert rows(admin_client, group=str(group.pk)) == ["work"]
    assert rows(admin_client, group="abc", missing="xx", use="xx", p="-1", ordering="zzz") == ["hope", "work"]


def test_list_costs_the_same_for_few_and_many_topics(
    admin_client, hope, django_assert_num_queries, django_assert_max_num_queries
):
    group = ConceptGroupFactory()
    group.labels.create(language="en", label="Group")
    hope.group, hope.broader = group, ConceptFactory(labels={"en": "wider"})
    hope.save()
    rows(admin_client)
    with django_assert_max_num_queries(25) as few:
        rows(admin_client)
    for number in range(10):
        ConceptFactory(labels={"en": f"topic {number}", "fi": f"aihe {number}"}, group=group, broader=hope)
    with django_assert_num_queries(len(few)):
        rows(admin_client)
