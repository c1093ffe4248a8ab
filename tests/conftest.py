"""What every test can use."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from uuid import uuid4

import pytest
from django.core.cache import cache
from django.utils import translation
from wagtail.models import Locale, Page, Site
from wagtail.signal_handlers import disable_reference_index_auto_update

from events.models import EventIndexPage, TrainingIndexPage
from pages.models import HomePage, OrganisationIndexPage
from projects.models import ProjectIndexPage, ReportIndexPage

from .migrated_database import django_db_setup
from .servers import chromium_path, elasticsearch_url, html_checker, postgresql_url, redis_url, s3_url

__all__ = [
    "chromium_path",
    "django_db_setup",
    "elasticsearch_url",
    "html_checker",
    "postgresql_url",
    "redis_url",
    "s3_url",
]

#: Enough languages for every question: the default, one with translations, one without.
LANGUAGES = ("en", "fi", "et")
INDEX_PAGES = {
    "organisations": OrganisationIndexPage,
    "projects": ProjectIndexPage,
    "events": EventIndexPage,
    "trainings": TrainingIndexPage,
    "reports": ReportIndexPage,
}


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    """Every test begins in English: an answered request leaves its language active in the thread."""
    with translation.override("en"):
        yield


@pytest.fixture(autouse=True)
def nothing_remembered() -> None:
    """Every test begins with an empty cache: Wagtail keeps there at which addresses the sites of a test began."""
    cache.clear()


@dataclass
class SiteTree:
    """An empty site: a home page and index pages by language code (``site.projects["fi"]``)."""

    site: Site
    homes: dict[str, HomePage] = field(default_factory=dict)
    organisations: dict[str, OrganisationIndexPage] = field(default_factory=dict)
    projects: dict[str, ProjectIndexPage] = field(default_factory=dict)
    events: dict[str, EventIndexPage] = field(default_factory=dict)
    trainings: dict[str, TrainingIndexPage] = field(default_factory=dict)
    reports: dict[str, ReportIndexPage] = field(default_factory=dict)


@pytest.fixture
def site(db: None) -> SiteTree:
    """The tree into which the page factories put their pages."""
    return planted()


def planted() -> SiteTree:
    """The tree in the place of what the migrations leave."""
    tree = SiteTree(Site.objects.get(is_default_site=True))
    with disable_reference_index_auto_update():  # nothing refers to anything yet, and this is quicker
        _plant(tree)
    welcome = tree.site.root_page
    tree.site.hostname, tree.site.port, tree.site.root_page = "localhost", 80, tree.homes["en"]
    tree.site.save()
    welcome.delete()
    return tree


def _plant(tree: SiteTree) -> None:
    root = Page.get_first_root_node()
    keys = {name: uuid4() for name in ("home", *INDEX_PAGES)}
    for language in LANGUAGES:
        locale, _created = Locale.objects.get_or_create(language_code=language)
        home = root.add_child(
            instance=HomePage(
                title=f"Home {language}",
                slug=f"home-{language}",
                heading="Recovery together",
                summary="A network.",
                locale=locale,
                translation_key=keys["home"],
            )
        )
        tree.homes[language] = home
        for name, model in INDEX_PAGES.items():
            getattr(tree, name)[language] = home.add_child(
                instance=model(
                    title=f"{name.title()} {language}",
                    slug=name,
                    summary="A list.",
                    show_in_menus=True,
                    locale=locale,
                    translation_key=keys[name],
                )
            )
