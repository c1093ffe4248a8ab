"""Whom a request comes from, where requests and tries of passwords are counted."""

import pytest
from django.test import RequestFactory
from pytest_django import Settings

from network_site.client_address import client_address, client_network

BEHIND = ("HTTP_X_FORWARDED_PROTO", "https")


def test_without_a_server_in_front_only_the_connection_counts(rf: RequestFactory, settings: Settings) -> None:
    settings.SECURE_PROXY_SSL_HEADER = None
    request = rf.get("/", headers={"X-Forwarded-For": "192.0.2.7"}, REMOTE_ADDR="203.0.113.1")
    assert client_address(request) == "203.0.113.1"


def test_what_readers_write_before_the_server_in_front_is_not_believed(rf: RequestFactory, settings: Settings) -> None:
    settings.SECURE_PROXY_SSL_HEADER = BEHIND
    request = rf.get("/", headers={"X-Forwarded-For": "198.51.100.9, 192.0.2.7"}, REMOTE_ADDR="127.0.0.1")
    assert client_address(request) == "192.0.2.7"


@pytest.mark.parametrize("written", ["", "unknown", "<script>", "1.2.3", "x" * 5000, "192.0.2.7\r\nX: y"])
def test_what_is_no_address_stands_for_nobody(rf: RequestFactory, settings: Settings, written: str) -> None:
    settings.SECURE_PROXY_SSL_HEADER = None
    assert client_address(rf.get("/", REMOTE_ADDR=written)) == ""


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("2001:DB8:0:1::7", "2001:db8:0:1::/64"),
        ("2001:db8:0:1:ffff:1:2:3", "2001:db8:0:1::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("", ""),
    ],
)
def test_one_place_counts_as_one(rf: RequestFactory, settings: Settings, address: str, network: str) -> None:
    settings.SECURE_PROXY_SSL_HEADER = None
    assert client_network(rf.get("/", REMOTE_ADDR=address)) == network
