"""Run by test_previous_release.py in a process of its own, on an upgraded hub: prints what it sees, as JSON."""

import json

import django

django.setup()

from django.apps import apps
from django.conf import settings
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.test import Client
from wagtail.models import Page, Revision

from search.indexing.differences import differences
from search.models import SearchDocument
from search.publicity import public_pages

settings.ALLOWED_HOSTS = ["*"]


def broken_revisions() -> list[str]:
    broken = []
    for revision in Revision.objects.order_by("pk").iterator():
        try:
            revision.as_object()
        except Exception as error:
            broken.append(f"{revision.pk}: {error!r}")
    return broken


def addresses() -> dict[str, int]:
    client = Client()
    paths = [page.get_url() for page in public_pages().specific()] + [
        "/",
        "/sitemap.xml",
        "/robots.txt",
        "/admin/login/",
    ]
    return {path: client.get(path, follow=path == "/").status_code for path in paths}


executor = MigrationExecutor(connection)
seen = {
    "unapplied": [str(each) for each, _back in executor.migration_plan(executor.loader.graph.leaf_nodes())],
    "rows": {model._meta.db_table: model._base_manager.count() for model in apps.get_models() if model._meta.managed},
    "pages": list(Page.objects.order_by("pk").values_list("pk", "title", "slug", "url_path", "live", "path")),
    "broken_revisions": broken_revisions(),
    "differences": [each.what for each in differences()],
    "documents": SearchDocument.objects.count(),
    "public": public_pages().count(),
    "addresses": addresses(),
}
print(json.dumps(seen))
