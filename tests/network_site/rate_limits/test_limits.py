"""Whoever asks too often is told what happened and what to do; nobody else notices."""

from html.parser import HTMLParser

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.test import Client
from django.urls import reverse
from environ import Env
from pytest_django import DjangoAssertNumQueries, Settings

from network_site.page_cache.keeping import forget_pages
from network_site.rate_limits.addresses import COUNTED, NOT_COUNTED
from network_site.rate_limits.counting import forget_counts
from network_site.settings.rate_limits import rate_limits
from tests.conftest import SiteTree
from tests.factories import StandardPageFactory, published
from tests.public_addresses import public_addresses

FEW = 3
pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def few(settings: Settings) -> None:
    settings.RATE_LIMITS = dict.fromkeys(("search", "suggestions", "feeds", "forms"), (FEW, 600))
    forget_counts()


def answers(client: Client, address: str, times: int = FEW + 1, **more: str) -> list[int]:
    return [client.get(address, **more).status_code for _ in range(times)]


@pytest.mark.parametrize("name", ["search", "search_suggest", "search_rss", "search_ics", "search_json", "search_csv"])
def test_searches_and_feeds_are_limited(site: SiteTree, client: Client, name: str) -> None:
    assert answers(client, reverse(name)) == [200] * FEW + [429]


def test_a_filtered_list_is_a_search_and_a_page_is_none(site: SiteTree, client: Client) -> None:
    address = site.projects["en"].url
    assert answers(client, address) == [200] * (FEW + 1)
    assert answers(client, f"{address}?country=FI") == [200] * FEW + [429]
    assert client.get(address).status_code == 200


def test_forms_are_limited_and_their_page_is_not(site: SiteTree, client: Client) -> None:
    address = reverse("feedback")
    sent = [client.post(address, {"problem": "x"}).status_code for _ in range(FEW + 1)]
    assert sent[-1] == 429
    assert 429 not in sent[:-1]
    assert client.get(address).status_code == 200


def test_passwords_of_pages_are_not_tried_without_end(site: SiteTree, client: Client) -> None:
    address = "/en/_util/authenticate_with_password/1/1/"
    assert [client.post(address, {"password": "x"}).status_code for _ in range(FEW + 1)][-1] == 429


def test_the_answer_says_what_happened_and_what_to_do(site: SiteTree, client: Client) -> None:
    answers(client, reverse("search"))
    answer = client.get(reverse("search"))
    assert answer.status_code == 429
    assert 1 <= int(answer["Retry-After"]) <= 1200
    assert answer["Cache-Control"] == "no-store"
    text = answer.content.decode()
    HTMLParser().feed(text)
    assert "schools, offices and libraries" in text
    assert f"Wait {answer['Retry-After']} seconds" in text
    assert "Content-Security-Policy" in answer


def test_programs_are_told_in_words_alone(site: SiteTree, client: Client) -> None:
    answers(client, reverse("search_rss"))
    answer = client.get(reverse("search_rss"))
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    assert answer.content.startswith(b"Too many requests at once\nWait ")


def test_a_refusal_asks_the_database_nothing(
    site: SiteTree, client: Client, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    answers(client, reverse("search"))
    with django_assert_num_queries(0):
        assert client.get(reverse("search")).status_code == 429


def test_a_refusal_in_cyrillic_is_in_cyrillic(site: SiteTree, client: Client) -> None:
    answers(client, "/sr-latn/search/")
    answer = client.get("/sr-cyrl/search/")
    assert (answer.status_code, answer["Content-Language"]) == (429, "sr-Cyrl")


def test_another_address_is_not_held_up(site: SiteTree, client: Client) -> None:
    answers(client, reverse("search"))
    assert client.get(reverse("search"), REMOTE_ADDR="192.0.2.8").status_code == 200


def test_one_place_with_many_ipv6_addresses_counts_once(site: SiteTree, client: Client) -> None:
    asked = [client.get(reverse("search"), REMOTE_ADDR=f"2001:db8::{n}").status_code for n in range(1, FEW + 2)]
    assert asked[-1] == 429


def test_a_header_that_anybody_can_write_opens_nothing(site: SiteTree, client: Client) -> None:
    asked = [
        client.get(reverse("search"), headers={"X-Forwarded-For": f"192.0.2.{n}"}).status_code for n in range(FEW + 1)
    ]
    assert asked[-1] == 429


def test_without_an_address_nobody_is_refused(site: SiteTree, client: Client) -> None:
    assert answers(client, reverse("search"), REMOTE_ADDR="") == [200] * (FEW + 1)


@pytest.mark.parametrize("address", ["/health/live/", "/sitemap.xml", "/sitemap-en.xml", "/robots.txt"])
def test_watchers_and_crawlers_are_never_refused(site: SiteTree, client: Client, address: str) -> None:
    published(StandardPageFactory())
    assert answers(client, address, FEW * 3) == [200] * FEW * 3


def test_kept_pages_do_not_count(site: SiteTree, client: Client, settings: Settings) -> None:
    settings.PAGE_CACHE = True
    forget_pages()
    published(StandardPageFactory(title="Recovery"))
    assert answers(client, f"{reverse('search')}?q=recovery", FEW * 3) == [200] * FEW * 3
    forget_pages()


def test_every_public_address_was_thought_of() -> None:
    names = {name or path for path, name in public_addresses()}
    assert names - COUNTED.keys() - NOT_COUNTED == set(), "counted as what? (network_site/rate_limits/addresses.py)"


@pytest.mark.parametrize("written", ["many", "600", "0/60", "600/0", "600/7200", "-1/60", "600/60/1"])
def test_a_limit_that_cannot_be_read_is_named(monkeypatch: pytest.MonkeyPatch, written: str) -> None:
    monkeypatch.setenv("RATE_LIMIT_SEARCH", written)
    with pytest.raises(ImproperlyConfigured, match="RATE_LIMIT_SEARCH says"):
        rate_limits(Env())


def test_limits_are_set_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RATE_LIMIT_SEARCH", "10/20")
    monkeypatch.setenv("RATE_LIMIT_FEEDS", "0")
    limits = rate_limits(Env())
    assert limits["search"] == (10, 20)
    assert "feeds" not in limits
    monkeypatch.setenv("RATE_LIMITS", "0")
    assert rate_limits(Env()) == {}


def test_a_class_behind_one_address_searches_without_trouble() -> None:
    requests, seconds = rate_limits(Env())["search"]
    assert requests / seconds >= 30 / 6, "thirty people, a search every six seconds each"
