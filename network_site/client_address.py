"""The internet address that a request comes from, and whom it stands for where requests are counted.

The rule is one for the whole hub: the address of the connection; with ``BEHIND_PROXY`` the last one that the web server
in front wrote into ``X-Forwarded-For``. Whatever stands before that one, anybody can write.
"""

from ipaddress import IPv6Address, ip_address, ip_network

from django.http import HttpRequest

from pages.partners.throttle import address_of

#: What a provider gives to one household or one school (RFC 6177); within it, a machine changes its address at will.
_IPV6_PREFIX = 64


def client_address(request: HttpRequest) -> str:
    """The address in its one way of writing; empty where there is none (a socket file) or what was named is none.

    An IPv4 address that is wrapped into IPv6 (``::ffff:192.0.2.7``) is told as IPv4.
    """
    try:
        address = ip_address(address_of(request))
    except ValueError:
        return ""
    if isinstance(address, IPv6Address) and address.ipv4_mapped:
        address = address.ipv4_mapped
    return str(address)


def client_network(request: HttpRequest) -> str:
    """Whose requests are counted together: one IPv4 address, or the 64 bits of IPv6 that one place is given."""
    address = client_address(request)
    if ":" not in address:
        return address
    return str(ip_network(f"{address.partition('%')[0]}/{_IPV6_PREFIX}", strict=False))
