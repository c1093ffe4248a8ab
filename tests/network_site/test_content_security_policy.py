"""Pages load nothing from elsewhere; public pages run no inline code."""

from django.urls import reverse


def policy(response) -> dict[str, str]:
    directives = (part.strip().split(" ", 1) for part in response.headers["Content-Security-Policy"].split(";"))
    return dict(directives)


def test_public_pages_run_no_inline_code(client, site):
    rules = policy(client.get(site.homes["en"].url))
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == rules["style-src"] == "'self'"
    assert rules["frame-ancestors"] == "'none'"


def test_the_admin_loads_nothing_from_other_hosts(admin_client, site):
    rules = policy(admin_client.get(reverse("wagtailadmin_home")))
    allowed = {"'self'", "'unsafe-inline'", "'none'", "data:", "blob:"}
    assert {source for value in rules.values() for source in value.split()} <= allowed


def test_previews_can_be_framed_by_the_admin_only(admin_client, site):
    url = reverse("wagtailadmin_pages:preview_on_edit", args=(site.homes["en"].pk,))
    assert policy(admin_client.get(url))["frame-ancestors"] == "'self'"
