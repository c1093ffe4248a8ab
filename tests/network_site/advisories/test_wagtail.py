"""One test for each class of Wagtail's own advisories since the end of 2023, tried against this hub's addresses."""

import json
import time
from collections.abc import Callable

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import NoReverseMatch, reverse
from wagtail.models import Page, PageViewRestriction
from wagtail.rich_text import expand_db_html

from network_site.groups import create_groups
from pages.models import SiteSettings
from tests.conftest import SiteTree
from tests.factories import EventPageFactory, StandardPageFactory, UserFactory, published
from tests.network_site.permissions.world import SECRET, World, build_world

XSS = '"><img src=x onerror=alert(1)><script>alert(1)</script>{{ 7|add:7 }}'
#: What a browser would run: the signs of a tag that is not escaped.
RUNS = ("<img src=x", "<script>alert(1)")
#: Seconds of the processor; a question of any length is answered sooner.
SLOW = 5


@pytest.fixture
def world(site: SiteTree) -> World:
    return build_world()


@pytest.fixture
def outsider(world: World) -> Client:
    """Somebody of another organisation than the one whose draft is secret."""
    client = Client(raise_request_exception=False, headers={"host": "localhost"})
    client.force_login(world.people["partner"])
    return client


def keeps_secret(client: Client, path: str, method: str = "get", data: dict | None = None) -> bool:
    answer = getattr(client, method)(path, data or {}, follow=True)
    return answer.status_code < 500 and SECRET not in answer.content.decode(errors="replace")


def test_drafts_of_others_are_compared_with_nothing(outsider: Client, world: World) -> None:
    """Improper permission handling when comparing revisions (7.0.7 / 7.3.2)."""
    page, revision = world.objects["page"], world.objects["revision"]
    for first, second in (("live", revision.pk), (revision.pk, "latest"), ("earliest", "latest")):
        assert keeps_secret(outsider, reverse("wagtailadmin_pages:revisions_compare", args=[page.pk, first, second]))


def test_history_of_others_is_not_shown(outsider: Client, world: World) -> None:
    """Improper permission handling when viewing page history (7.0.7 / 7.3.2)."""
    page = world.objects["page"]
    for name in ("history", "workflow_history", "usage"):
        assert keeps_secret(outsider, reverse(f"wagtailadmin_pages:{name}", args=[page.pk]))
    revision = world.objects["revision"]
    assert keeps_secret(outsider, reverse("wagtailadmin_pages:revisions_view", args=[page.pk, revision.pk]))
    assert keeps_secret(outsider, reverse("wagtailadmin_pages:revisions_revert", args=[page.pk, revision.pk]))


def test_pages_of_others_are_not_copied(outsider: Client, world: World) -> None:
    """Improper permission handling when copying pages (7.0.7 / 7.3.2)."""
    page, own = world.objects["page"], world.objects["own_organisation"]
    path = reverse("wagtailadmin_pages:copy", args=[page.pk])
    form = {"new_title": "Mine", "new_slug": "mine", "new_parent_page": own.pk, "copy_subpages": "on"}
    assert keeps_secret(outsider, path)
    assert keeps_secret(outsider, path, "post", form)
    assert not Page.objects.filter(slug="mine").exists()


def test_preview_is_for_who_may_edit(outsider: Client, world: World, quiet: Client) -> None:
    """Improper permission handling on page previews (CVE-2026-25517)."""
    page = world.objects["page"]
    paths = [reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk]),
             reverse("wagtailadmin_pages:view_draft", args=[page.pk])]  # fmt: skip
    for path in paths:
        assert keeps_secret(outsider, path)
        assert keeps_secret(outsider, path, "post", {"title": SECRET[::-1]})
        assert keeps_secret(quiet, path)


def test_api_of_the_admin_tells_outsiders_no_draft(outsider: Client, world: World, quiet: Client) -> None:
    """Improper restriction handling on the API for pages (CVE-2026-55468), documents and images (7.0.7)."""
    page = world.objects["page"]
    base = reverse("wagtailadmin_api:pages:listing")
    for path in (
        base,
        f"{base}?fields=*",
        f"{base}?search={SECRET}",
        f"{base}?type=events.EventPage&fields=*",
        f"{base}{page.pk}/?fields=*",
        f"{base}?child_of={page.get_parent().pk}&fields=*,parent(*)",
        f"{base}?translation_of={page.pk}",
    ):
        assert quiet.get(path).status_code in (302, 401, 403), path
        answer = outsider.get(path)
        assert answer.status_code in (200, 302, 400, 403, 404), path
        assert SECRET not in answer.content.decode().replace(f"search={SECRET}", ""), path


def test_hub_has_no_public_api(quiet: Client, site: SiteTree) -> None:
    """Unpublished pages through the public API: there is none."""
    for path in ("/api/v2/pages/", "/api/v2/images/", "/api/v2/documents/", "/api/", "/graphql"):
        assert quiet.get(path, follow=True).status_code == 404
    with pytest.raises(NoReverseMatch):
        reverse("wagtailapi:pages:listing")


def test_choosers_list_only_what_somebody_may_use(outsider: Client, world: World) -> None:
    """Permission checks of image and document choosers."""
    for name in ("wagtailimages_chooser:choose", "wagtailimages_chooser:choose_results", "wagtaildocs_chooser:choose"):
        assert keeps_secret(outsider, reverse(name)), name
    image, document = world.objects["image"], world.objects["document"]
    assert keeps_secret(outsider, reverse("wagtailimages_chooser:chosen", args=[image.pk]))
    assert keeps_secret(outsider, reverse("wagtaildocs_chooser:chosen", args=[document.pk]))
    chosen_many = reverse("wagtailimages_chooser:chosen_multiple") + f"?id={image.pk}"
    assert keeps_secret(outsider, chosen_many)


def test_actions_on_many_tell_no_names(outsider: Client, world: World) -> None:
    """Disclosure of user names by admin bulk action views (CVE-2023-45809)."""
    objects = world.objects
    for app, model, action, thing in (
        ("auth", "user", "delete", objects["user"]),
        ("auth", "user", "assign_role", objects["user"]),
        ("auth", "user", "set_active_state", objects["user"]),
        ("wagtailcore", "page", "delete", objects["page"]),
        ("wagtailcore", "page", "publish", objects["page"]),
        ("wagtailcore", "page", "move", objects["page"]),
        ("pages", "hubimage", "delete", objects["image"]),
        ("wagtaildocs", "document", "add_to_collection", objects["document"]),
    ):
        path = reverse("wagtail_bulk_action", args=[app, model, action]) + f"?id={thing.pk}"
        assert keeps_secret(outsider, path), path
        assert keeps_secret(outsider, path, "post"), path
    assert Page.objects.filter(pk=objects["page"].pk).exists()


def test_settings_are_for_who_may_change_them(outsider: Client, world: World) -> None:
    """Improper handling of insufficient permissions in ``wagtail.contrib.settings`` (CVE-2024-35228)."""
    site, before = world.objects["site"], SiteSettings.objects.values().get()
    path = reverse("wagtailsettings:edit", args=["pages", "sitesettings", site.pk])
    assert outsider.get(path).status_code in (302, 403)
    assert outsider.post(path, dict.fromkeys(before, "x")).status_code in (302, 403)
    assert SiteSettings.objects.values().get() == before


def test_fields_that_somebody_does_not_see_are_not_saved(outsider: Client, world: World) -> None:
    """Bypass of restrictions by field when a form is sent by hand (CVE-2024-32882): nobody makes themselves more."""
    person = world.people["partner"]
    outsider.post(
        reverse("wagtailadmin_account"),
        {"name_email-first_name": "A", "name_email-last_name": "B", "name_email-email": "a@example.org",
         "is_superuser": "on", "name_email-is_superuser": "on", "groups": str(Group.objects.first().pk)},
    )  # fmt: skip
    person.refresh_from_db()
    assert not person.is_superuser
    assert person.groups.count() == 1


def test_questions_of_any_length_are_answered_soon(admin: Client, quiet: Client, site: SiteTree) -> None:
    """Regular expression denial of service when a search query is parsed (CVE-2024-39317)."""
    length = 7_000
    for question in ('"' * length, 'a:"' * length, "a:" * length, "\\" * length, "(" * length, "-" * length + '"'):
        for client, path, field in (
            (quiet, "/en/search/", "q"),
            (admin, reverse("wagtailadmin_pages:search"), "q"),
            (admin, reverse("wagtailimages:index"), "q"),
            (admin, reverse("wagtaildocs:index"), "q"),
        ):
            begun = time.process_time()
            answer = client.get(path, {field: question})
            assert answer.status_code < 500, (path, question[:9])
            assert time.process_time() - begun < SLOW, (path, question[:9])


def test_titles_run_nowhere_in_the_admin(admin: Client, site: SiteTree) -> None:
    """Stored cross-site scripting through names, titles and messages (CVE-2023-28836, CVE-2026-28222)."""
    page = published(EventPageFactory(title=XSS))
    page.save_revision(log_action=True)
    person = UserFactory(username="x", first_name=XSS, last_name=XSS)
    paths = [
        reverse("wagtailadmin_home"),
        reverse("wagtailadmin_explore", args=[page.get_parent().pk]),
        reverse("wagtailadmin_pages:edit", args=[page.pk]),
        reverse("wagtailadmin_pages:history", args=[page.pk]),
        reverse("wagtailadmin_pages:delete", args=[page.pk]),
        reverse("wagtailadmin_pages:usage", args=[page.pk]),
        reverse("wagtailadmin_pages:search") + "?q=onerror",
        reverse("wagtailadmin_reports:site_history"),
        reverse("wagtailadmin_choose_page_child", args=[page.get_parent().pk]),
        reverse("wagtailusers_users:index"),
        reverse("wagtailusers_users:edit", args=[person.pk]),
        reverse("wagtail_localize:submit_page_translation", args=[page.pk]),
    ]
    paths.append(reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"]) + f"?id={page.pk}")
    for path in paths:
        text = admin.get(path).content.decode()
        assert not any(sign in text for sign in RUNS), path
    # Messages after an action repeat the title.
    answer = admin.post(reverse("wagtailadmin_pages:unpublish", args=[page.pk]), follow=True)
    assert not any(sign in answer.content.decode() for sign in RUNS)


def test_titles_run_nowhere_for_readers(quiet: Client, site: SiteTree) -> None:
    """The same on public pages, in feeds, in what programs read, and in what is repeated of a question."""
    page = published(EventPageFactory(title=XSS))
    published(StandardPageFactory(parent=site.homes["en"], title=XSS, slug="trap"))
    for path in (page.url, "/en/events/", "/en/", "/en/trap/", f"/en/search/?q={XSS}", f"/en/nothing/{XSS}/",
                 "/en/search/?q=onerror", f"/en/events/?topic={XSS}&sort={XSS}"):  # fmt: skip
        text = quiet.get(path).content.decode()
        assert not any(sign in text for sign in RUNS), path
        assert "14" not in text or "{{ 7|add:7 }}" in text or "7|add:7" not in text


@pytest.mark.parametrize(
    "html",
    [
        '<a href="javascript:alert(1)">x</a>',
        '<a href="jAvA\tscript:alert(1)">x</a>',
        '<a href="data:text/html,<script>alert(1)</script>">x</a>',
        '<p onclick="alert(1)" style="position:fixed">x</p>',
        "<script>alert(1)</script>",
        '<svg onload="alert(1)"></svg>',
        '<iframe src="https://evil.example"></iframe>',
        '<embed embedtype="media" url="https://evil.example/">',
        "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
    ],
)
def test_rich_text_keeps_only_what_is_allowed(html: str) -> None:
    """Cross-site scripting through rich text that is sent past the editor (CVE-2021-29434 and its class)."""
    from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter

    converter = ContentstateConverter(["bold", "link", "ol", "ul", "h2", "h3"])
    state = converter.from_database_format(html)
    kept = expand_db_html(converter.to_database_format(state)).lower()
    assert "<script" not in kept
    assert "javascript:" not in kept.replace("\t", "")
    assert "data:" not in kept
    assert not any(
        sign in kept for sign in ("onclick", "onload", "onerror=alert(1)>", "<iframe", "<embed", "<svg", "style=")
    )


def test_links_sent_past_the_editor_lose_their_script() -> None:
    """The same for the editor's own format: entities with the address of a script."""
    from wagtail.admin.rich_text.converters.contentstate import ContentstateConverter

    state = {
        "blocks": [{"key": "a", "text": "x", "type": "unstyled", "depth": 0, "inlineStyleRanges": [],
                    "entityRanges": [{"offset": 0, "length": 1, "key": 0}]}],
        "entityMap": {"0": {"type": "LINK", "mutability": "MUTABLE", "data": {"url": "javascript:alert(1)"}}},
    }  # fmt: skip
    html = ContentstateConverter(["link"]).to_database_format(json.dumps(state))
    assert "javascript:" not in expand_db_html(html)


def test_private_page_is_told_to_nobody(quiet: Client, site: SiteTree, outsider: Client) -> None:
    """Leaks of pages with a restriction: by lists, feeds, search, sitemaps, suggestions and translated addresses."""
    page = published(EventPageFactory(title=f"{SECRET} private"))
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    for path in (page.url, "/en/", "/en/events/", f"/en/search/?q={SECRET}", f"/en/search/suggest/?q={SECRET[:5]}",
                 "/en/search/feed.rss", "/en/search/feed.json", "/sitemap.xml", "/sitemap-en.xml",
                 f"/en/elsewhere/{page.slug}/", f"/fi{page.url[3:]}"):  # fmt: skip
        answer = quiet.get(path, follow=True)
        assert answer.status_code < 500, path
        text = answer.content.decode().replace(f'value="{SECRET}"', "").replace(f"q={SECRET}", "")
        assert f"{SECRET} private" not in text, path


def test_redirects_are_brought_in_by_nobody_else(outsider: Client, world: World) -> None:
    """Import of redirects without permission."""
    for name in ("wagtailredirects:index", "wagtailredirects:add", "wagtailredirects:start_import"):
        assert outsider.get(reverse(name)).status_code in (302, 403)


def test_comments_reach_nobody_of_another_organisation(outsider: Client, world: World) -> None:
    """Comment notifications to the wrong people (CVE-2022-21683), and pages that are locked or moved by strangers."""
    page = world.objects["page"]
    for name in ("lock", "unlock", "unschedule", "delete", "move", "set_privacy", "convert_alias", "workflow_status"):
        try:
            path = reverse(f"wagtailadmin_pages:{name}", args=[page.pk])
        except NoReverseMatch:
            continue
        assert keeps_secret(outsider, path), name
        assert keeps_secret(outsider, path, "post"), name
    page.refresh_from_db()
    assert not page.locked


def test_people_who_left_can_do_nothing(world: World, logged_in: Callable[..., Client]) -> None:
    """Access that outlives the account: a deactivated person's session ends at once."""
    create_groups()
    person = world.people["editor"]
    client = logged_in(person)
    assert client.get(reverse("wagtailadmin_home")).status_code == 200
    person.is_active = False
    person.save()
    assert client.get(reverse("wagtailadmin_home")).status_code == 302
