"""Pages load nothing from elsewhere; public pages run no inline code, the admin two texts known by hash."""

import base64
import hashlib
import json
import re
from pathlib import Path

import pytest
import wagtail
import wagtail_localize
from django.contrib.staticfiles import finders
from django.urls import reverse
from wagtail.admin.widgets import AdminPageChooser, BaseChooser

from network_site.admin_policy.begin_widget import begin_widget, from_script
from network_site.middleware import ADMIN_SCRIPTS, ADMIN_STYLES
from tests.factories import EventPageFactory

PACKAGES = (Path(wagtail.__file__).parent, Path(wagtail_localize.__file__).parent)
INLINE = re.compile(r"<(script|style)(?![^>]*\bsrc=)[^>]*>(.*?)</\1>", re.DOTALL)
#: Templates with inline code of which this project renders another version, or which no address of it shows.
REPLACED = {
    "wagtailadmin/panels/inline_panel.html",
    "wagtailadmin/panels/multiple_chooser_panel.html",
    "wagtailadmin/widgets/date_input.html",
    "wagtailadmin/widgets/datetime_input.html",
    "wagtailadmin/widgets/time_input.html",
    "wagtail_localize/admin/edit_translation.html",
}
NEVER_SHOWN = ("wagtailadmin/notifications/", "wagtailsearchpromotions/", "wagtailstyleguide/")


def policy(response) -> dict[str, str]:
    directives = (part.strip().split(" ", 1) for part in response.headers["Content-Security-Policy"].split(";"))
    return dict(directives)


def test_public_pages_run_no_inline_code(client, site):
    rules = policy(client.get(site.homes["en"].url))
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == rules["style-src"] == "'self'"
    assert rules["frame-ancestors"] == "'none'"


def test_the_admin_loads_nothing_from_other_hosts_and_nothing_unsafe(admin_client, site):
    rules = policy(admin_client.get(reverse("wagtailadmin_home")))
    sources = {source for value in rules.values() for source in value.split()}
    exact = {source for source in sources if source.startswith(("'sha256-", "'nonce-"))}
    assert sources - exact <= {"'self'", "'none'", "data:", "blob:"}
    assert "nonce" not in rules["script-src"]
    assert "data:" not in rules["script-src"] + rules["style-src"]
    assert rules["default-src"] == rules["base-uri"] == "'none'"


def test_every_answer_of_the_admin_has_a_nonce_of_its_own(admin_client, site):
    answers = [admin_client.get(reverse("wagtailadmin_home")) for _ in range(2)]
    nonces = [re.search(r"'nonce-([^']+)'", answer["Content-Security-Policy"])[1] for answer in answers]
    assert nonces[0] != nonces[1]
    for nonce, answer in zip(nonces, answers, strict=True):
        assert answer.content.decode().count(nonce) == 1


def test_editor_has_no_inline_code(admin_client, site):
    event = EventPageFactory()
    for address in (
        reverse("wagtailadmin_pages:edit", args=(event.pk,)),
        reverse("wagtailadmin_pages:add", args=("events", "eventpage", site.events["en"].pk)),
        reverse("wagtailimages:add"),
        reverse("wagtailadmin_reports:site_history"),
        reverse("wagtailadmin_login"),
    ):
        html = admin_client.get(address).content.decode()
        found = [text for kind, text in INLINE.findall(html) if kind == "style" or "json" not in text]
        code = [match for match in INLINE.finditer(html) if 'type="application/json"' not in match[0]]
        assert code == [], f"{address}: {found}"
        assert not re.search(r"<[^>]*\s(?:style|on\w+)=[\"']", html), address


def test_hashes_stand_for_what_wagtail_localize_has():
    """An upgrade that changes the text, or no longer has it, needs another hash or none."""
    found = set()
    for path in PACKAGES[1].rglob("*.html"):
        found |= {hash_of(text) for _kind, text in INLINE.findall(path.read_text())}
    assert {*ADMIN_SCRIPTS, *ADMIN_STYLES} <= found


def test_no_other_template_of_the_installed_packages_has_inline_code():
    unknown = []
    for package in PACKAGES:
        for path in package.rglob("templates/**/*.html"):
            if "test" in path.relative_to(package).parts:
                continue
            name = str(path).split("/templates/")[-1]
            inline = {hash_of(text) for _kind, text in INLINE.findall(path.read_text())}
            if inline - {*ADMIN_SCRIPTS, *ADMIN_STYLES} and name not in REPLACED and not name.startswith(NEVER_SHOWN):
                unknown.append(name)
    assert unknown == []


def test_every_chooser_can_begin():
    script = Path(finders.find("js/begin_widget.js")).read_text()
    waiting, names = [BaseChooser], {"createTaskChooser"}
    while waiting:
        widget = waiting.pop()
        names.add(widget.js_constructor)
        waiting += widget.__subclasses__()
    assert [name for name in names if f'"{name}"' not in script] == []


@pytest.mark.django_db
def test_chooser_begins_by_data():
    html = AdminPageChooser().render("page", None, {"id": "id_page"})
    assert "<script" not in html
    assert 'data-function="PageChooser"' in html


def test_data_of_a_part_stays_within_its_attribute():
    html = begin_widget("Chooser", 'id"><script>alert(1)</script>')
    assert "<script>" not in html
    assert html.count('"') == 4


def test_only_a_call_with_plain_data_becomes_data():
    assert 'data-function="createTaskChooser"' in from_script('createTaskChooser("id");')
    with pytest.raises(json.JSONDecodeError):
        from_script('alert(1); new Chooser("id");')


def test_previews_can_be_framed_by_the_admin_only(admin_client, site):
    url = reverse("wagtailadmin_pages:preview_on_edit", args=(site.homes["en"].pk,))
    assert policy(admin_client.get(url))["frame-ancestors"] == "'self'"


def hash_of(text: str) -> str:
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
