"""Every public address: from the list of addresses and from the tree, so that nobody has to name a new one here."""

import re

from wagtail.models import Page, Site

from search.models import Concept
from tests.public_addresses import public_addresses

#: Languages in front of an address: with pages, with an empty tree, converted while it is read, and none at all.
LANGUAGES = ("en", "fi", "et", "sr-latn", "sr-cyrl", "nb", "xx")
_FEED = re.compile(r"\.(rss|ics|json|csv|xml|txt)\b|suggest")
_PARAMETER = re.compile(r"<(?:(?P<converter>\w+):)?(?P<name>\w+)>")
_GROUP = re.compile(r"\(\?P<(\w+)>(?:[^()\\]|\\.|\[[^\]]*\]|\((?:[^()\\]|\\.)*\))*\)")


def templates() -> list[str]:
    """Addresses with ``{}`` where something is filled in, without their language."""
    return sorted({_plain(path) for path, name in public_addresses() if name != "wagtail_serve"})


def is_feed(template: str) -> bool:
    return bool(_FEED.search(template))


def _plain(pattern: str) -> str:
    text = _PARAMETER.sub("{}", _GROUP.sub("{}", pattern))
    text = text.replace("^", "").replace("$", "").replace("\\.", ".").replace("(.*)", "{}").replace("(\\d+)", "{}")
    return "/" + re.sub(r"^en/", "{language}/", text)


def values() -> list[str]:
    """What addresses are filled with beside what is hostile: numbers and names of what there is."""
    pages = Page.objects.order_by("pk").values_list("pk", "slug")
    concepts = Concept.objects.values_list("slug", flat=True)
    return [str(pk) for pk, _slug in pages] + [slug for _pk, slug in pages] + list(concepts)


def pages() -> list[str]:
    """Where every page of the tree would be, whether or not anybody may see it."""
    homes = [(entry.root_path, entry.root_url, entry.language_code) for entry in Site.get_site_root_paths()]
    found = []
    for path in Page.objects.order_by("path").values_list("url_path", flat=True):
        for root, _url, language in homes:
            if path.startswith(root):
                found.append(f"/{language}/{path[len(root) :]}")
    return found
