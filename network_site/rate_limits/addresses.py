"""Which requests count, and as what."""

from django.http import HttpRequest
from django.urls import ResolverMatch

from search.listing.choices import GROUPS, SPANS, SWITCHES

SAFE = ("GET", "HEAD", "OPTIONS")
#: Public addresses by their names; a test holds that none is missing here or in ``NOT_COUNTED``.
COUNTED = {
    "search": "search",
    "search_suggest": "suggestions",
    "search_rss": "feeds",
    "search_ics": "feeds",
    "page_ics": "feeds",
    "search_json": "feeds",
    "search_csv": "feeds",
    "map_csv": "feeds",
    "network_number_csv": "feeds",
    "project_figures_csv": "feeds",
    "project_map_csv": "feeds",
    "project_time_line_csv": "feeds",
}
#: What watchers and crawlers have to read, and what asks little: never refused.
NOT_COUNTED = frozenset(
    {
        "root",
        "robots",
        "favicon",
        "health",
        "health_live",
        "health_ready",
        "security_txt",
        "sitemap",
        "language_sitemap",
        "share_card",
        "feedback",
        "feedback_sent",
        "read_original",
        "topics",
        "topic",
        "network_numbers",
        "network_number",
        "wagtail_serve",
        "media",
        "wagtaildocs_serve",
        "wagtaildocs_authenticate_with_password",
        "wagtailcore_authenticate_with_password",
        "wagtailcore_login",
    }
)
#: Parameters with which the list of an index page is a search.
_ASKING = frozenset(("q", *GROUPS, *SPANS, *SWITCHES))


def kind_of(request: HttpRequest, match: ResolverMatch, admin_prefix: str) -> str:
    """The name of the limit; empty for what is not counted. Sent forms count wherever the public can send one."""
    if request.path_info.startswith(admin_prefix):
        return ""  # its own throttles stand at its door
    if request.method not in SAFE:
        return "forms"
    if match.url_name == "wagtail_serve":
        return "search" if not _ASKING.isdisjoint(request.GET) else ""
    return COUNTED.get(match.url_name or "", "")
