"""The one tree of facts that a public page sends."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Page

from search.listing.listing import Listing
from search.models.language import language_tag
from search.topic_pages.topic import TopicPage
from search.topics import Topic

from ..frame import Frame
from ..models import HomePage
from ..numbers.sheet import NumberSheet
from ..presentation.json_ld import known_facts
from ..presentation.sheet import Sheet
from .lists import breadcrumb_list, item_list
from .numbers import dataset
from .site import searchable_site, web_site
from .things import Facts, full_address
from .topic import defined_term, term_set


def page_facts(frame: Frame, sheet: Sheet | None, listing: Listing | None) -> Facts:
    """A page of the tree. ``sheet`` or ``listing`` is what it shows, where it shows one."""
    page = frame.page
    above = ((link.title, link.url) for link in frame.breadcrumbs)
    facts = _facts(frame, "CollectionPage" if listing else "WebPage", page.title, above)
    facts |= {"description": page.summary, "inLanguage": page.content_language, **_translations(frame)}
    if isinstance(page, HomePage):
        facts |= {"mainEntity": searchable_site(frame)}
    elif listing:
        facts |= {"mainEntity": _items(listing, frame)}
    elif sheet:
        facts |= {"about": [_term(topic, frame.request) for topic in sheet.topics], "mainEntity": _main(sheet, frame)}
    return known_facts(facts)


def search_facts(frame: Frame, listing: Listing) -> Facts:
    """The search: its results once something was asked, else a list of everything."""
    asked = listing.choices.q or listing.choices.any_filter
    title = _("Search results") if asked else _("Search")
    of_type = "SearchResultsPage" if asked else "CollectionPage"
    facts = _facts(frame, of_type, title, [(_("Home"), frame.home_url)])
    return known_facts(facts | {"mainEntity": _items(listing, frame)})


def topics_facts(frame: Frame) -> Facts:
    """The page of all topics."""
    facts = _facts(frame, "CollectionPage", _("Topics"), [(_("Home"), frame.home_url)])
    return known_facts(facts | {"mainEntity": term_set(frame)})


def topic_facts(frame: Frame, topic: TopicPage) -> Facts:
    """The page of one topic."""
    above = [(_("Home"), frame.home_url), (_("Topics"), reverse("topics"))]
    facts = _facts(frame, "CollectionPage", topic.name, above)
    return known_facts(facts | {"mainEntity": defined_term(topic, frame)})


def numbers_facts(frame: Frame, sheets: Iterable[NumberSheet]) -> Facts:
    """The page of all numbers."""
    facts = _facts(frame, "CollectionPage", _("The network in numbers"), [(_("Home"), frame.home_url)])
    return known_facts(facts | {"hasPart": [dataset(sheet, frame) for sheet in sheets]})


def number_facts(frame: Frame, sheet: NumberSheet) -> Facts:
    """The page of one number."""
    above = [(_("Home"), frame.home_url), (_("The network in numbers"), reverse("network_numbers"))]
    facts = _facts(frame, "WebPage", sheet.title, above)
    return known_facts(facts | {"description": sheet.counts, "mainEntity": dataset(sheet, frame)})


def _facts(frame: Frame, of_type: str, title: str, above: Iterable[tuple[str, str]]) -> Facts:
    """What is said of every page. Its language must stand here: by it the tree is written in Cyrillic letters."""
    return {
        "@type": of_type,
        "name": title,
        "url": frame.canonical_url,
        "inLanguage": frame.language_tag,
        "isPartOf": web_site(frame),
        "breadcrumb": breadcrumb_list(frame, above, title),
    }


def _translations(frame: Frame) -> Facts:
    """The page's original where it is a translation, else its translations. Those that are public only."""
    record, others = frame.translation_record, [each for each in frame.versions.values() if each.pk != frame.page.pk]
    if record is not None:
        original = next((each for each in others if each.pk == record.original_id), None)
        return {"translationOfWork": _version(frame, original)} if original else {}
    return {"workTranslation": [_version(frame, each) for each in others]}


def _version(frame: Frame, version: Page) -> Facts:
    return {
        "@type": "WebPage",
        "url": full_address(frame.request, version.get_url(frame.request) or ""),
        "inLanguage": language_tag(version.locale.language_code),
    }


def _items(listing: Listing, frame: Frame) -> Facts:
    first = listing.pagination.first_row
    return item_list(listing.documents, frame.request, frame.language, listing.total, first)


def _main(sheet: Sheet, frame: Frame) -> dict[str, Any]:
    """What the page is mainly about; an invented example says so in the words that its readers see."""
    facts = known_facts(sheet.linked_data)
    if facts and frame.page.is_example:
        facts["disambiguatingDescription"] = _("Invented example")
    return facts


def _term(topic: Topic, request: HttpRequest) -> Facts:
    return {"@type": "DefinedTerm", "name": topic.label, "url": full_address(request, topic.url)}
