"""Whose tries are counted together."""

import pytest

from pages.partners.throttle import address_of


def test_without_a_server_in_front_the_header_means_nothing(rf, settings):
    settings.SECURE_PROXY_SSL_HEADER = None
    request = rf.get("/", headers={"X-Forwarded-For": "192.0.2.7"}, REMOTE_ADDR="203.0.113.1")
    assert address_of(request) == "203.0.113.1"


@pytest.mark.parametrize(
    ("header", "address"), [("192.0.2.7", "192.0.2.7"), ("1.1.1.1, 192.0.2.7", "192.0.2.7"), ("", "127.0.0.1")]
)
def test_behind_a_server_only_what_it_added_counts(rf, settings, header, address):
    settings.SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    assert address_of(rf.get("/", headers={"X-Forwarded-For": header})) == address
