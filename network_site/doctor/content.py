"""What a hub needs before editors begin, and whether the search equals the pages."""

from collections.abc import Iterator

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from wagtail.models import Site

from pages.models import HomePage
from projects.models import EUStatement
from search.engines.remote import remote_engine
from search.indexing.differences import differences
from search.models import Concept

from ..groups import CURATORS, EDITORS, TRANSLATORS
from .finding import Finding, doubtful, fine, wrong


def look_at_content() -> Iterator[Finding]:
    homes = set(HomePage.objects.filter(live=True).values_list("locale__language_code", flat=True))
    missing = [code for code, _name in settings.LANGUAGES if code not in homes]
    if missing:
        yield wrong("Pages", f"no home page in {', '.join(missing)}", "manage.py create_site_tree, or add_language.")
    else:
        yield fine("Pages", f"a home page in each of {len(homes)} languages")
    site = Site.objects.filter(is_default_site=True).select_related("root_page").first()
    if site is None or not isinstance(site.root_page.specific, HomePage):
        yield wrong("Pages", "the site does not begin at a home page of the hub", "manage.py create_site_tree.")
    if not Concept.objects.exists():
        yield wrong("Topics", "there are none: pages cannot be found across languages", "manage.py load_concepts.")
    if not EUStatement.objects.exists():
        yield doubtful("Funding marks", "the words beside the EU emblem are missing", "manage.py load_eu_statements.")


def look_at_people() -> Iterator[Finding]:
    missing = {EDITORS, TRANSLATORS, CURATORS} - set(Group.objects.values_list("name", flat=True))
    if missing:
        yield wrong("People", f"these groups are missing: {', '.join(sorted(missing))}", "manage.py create_groups.")
    active = get_user_model().objects.filter(is_active=True)
    if not active.filter(is_superuser=True).exists():
        yield wrong("People", "nobody administers this hub", "manage.py createsuperuser.")
    elif not active.filter(groups__name=EDITORS).exists():
        yield doubtful(
            "People", "nobody is in the group of network editors", "Add people to it: they approve what partners write."
        )
    else:
        yield fine("People", f"{active.count()} active accounts")


def look_at_search() -> Iterator[Finding]:
    """Compares every page with the index: minutes on a large hub."""
    found = len(list(differences()))
    if found:
        yield wrong("Search", f"it differs from the pages in {found} places", "manage.py check_search --fix.")
    else:
        yield fine("Search", "it equals the pages")
    remote = remote_engine()
    if remote and next(iter(remote.differences()), None):
        yield doubtful(
            "Search",
            f"{remote.name} lacks something or does not answer; the database answers meanwhile",
            "Start it; what is missing is sent by itself. manage.py rebuild_search if it stays so.",
        )
