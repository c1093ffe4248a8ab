"""Which card belongs to which page: the same answer for the page that names it and for the view that draws it."""

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest
from django.utils import translation
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.models import Page, Site

from search.cyrillic import to_cyrillic
from search.models import Concept
from search.models.language import language_tag

from ..frame.public import public_pages
from ..models import HomePage, IndexPage, SiteSettings
from ..numbers.number import NetworkNumber
from ..numbers.registry import number_called
from ..serbian.addresses import CYRILLIC, CYRILLIC_TAG, LATIN, NAMES, is_offered
from ..serbian.names import latin_names
from .card import Card

PAGE, TOPIC, TOPICS, SEARCH = "page-", "topic-", "topics", "search"
NUMBER, NUMBERS = "number-", "numbers"
#: The figure of the site's mark, for pages of no kind of their own.
_STAR = "event"
_FIGURES = {TOPICS: "topic", NUMBERS: "organisation"}


def card_of_page(page: Page, site_name: str, *, in_cyrillic: bool = False) -> Card:
    """The card of a page, in the page's own language, whatever language its reader's menus have."""
    code = page.locale.language_code
    with translation.override(code):
        if isinstance(page, HomePage):
            figure, kind, title = _STAR, "", page.heading
        elif isinstance(page, IndexPage):
            figure, kind, title = str(page.listed_kinds[0]), "", page.title
        else:
            of_kind = page.get_search_kind()
            figure, kind, title = str(of_kind), str(of_kind.label), page.title
    return _card(f"{PAGE}{page.pk}", code, in_cyrillic, figure, kind, title, site_name)


def card_of_topic(concept: Concept, code: str, site_name: str, *, in_cyrillic: bool = False) -> Card:
    """The card of a topic in a language of the site. ``concept`` comes with its labels."""
    with translation.override(code):
        kind, title = _("Topic"), capfirst(concept.label_in(code))
    return _card(f"{TOPIC}{concept.slug}", code, in_cyrillic, "topic", kind, title, site_name)


def card_of_view(what: str, code: str, site_name: str, *, in_cyrillic: bool = False) -> Card:
    """The card of the search, of all topics or of all numbers (``SEARCH``, ``TOPICS`` or ``NUMBERS``)."""
    with translation.override(code):
        title = {TOPICS: _("Topics"), SEARCH: _("Search"), NUMBERS: _("The network in numbers")}[what]
    return _card(what, code, in_cyrillic, _FIGURES.get(what, _STAR), "", title, site_name)


def card_of_number(number: NetworkNumber, code: str, site_name: str, *, in_cyrillic: bool = False) -> Card:
    """The card of one number. What it amounts to changes from day to day, and is no part of it."""
    with translation.override(code):
        kind, title = _("The network in numbers"), str(number.title)
    return _card(f"{NUMBER}{number.key}", code, in_cyrillic, _FIGURES[NUMBERS], kind, title, site_name)


def find_card(request: HttpRequest, language: str, what: str) -> Card | None:
    """The card of that name as it is at this moment; none where there is no such page, or not for everybody."""
    in_cyrillic = language == CYRILLIC and is_offered()
    code = LATIN if in_cyrillic else language
    if code not in dict(settings.LANGUAGES):
        return None
    if what in (TOPICS, SEARCH, NUMBERS):
        return card_of_view(what, code, _site_name(request), in_cyrillic=in_cyrillic)
    if what.startswith(TOPIC):
        concept = Concept.objects.with_labels().filter(slug=what.removeprefix(TOPIC)).first()
        return card_of_topic(concept, code, _site_name(request), in_cyrillic=in_cyrillic) if concept else None
    if what.startswith(NUMBER):
        number = number_called(what.removeprefix(NUMBER))
        return card_of_number(number, code, _site_name(request), in_cyrillic=in_cyrillic) if number else None
    number = what.removeprefix(PAGE)
    if not what.startswith(PAGE) or not (number.isascii() and number.isdigit()) or len(number) > 18:
        return None
    page = public_pages(request).filter(pk=number, locale__language_code=code).first()
    if page is None or page.get_url(request) is None:
        return None
    return card_of_page(page.specific, _site_name(request), in_cyrillic=in_cyrillic)


def _card(what: str, code: str, in_cyrillic: bool, figure: str, kind: str, title: str, site_name: str) -> Card:
    if not in_cyrillic:
        name = dict(settings.LANGUAGES).get(code, code)
        return Card(what, code, figure, kind, title, name, site_name, language_tag(code))
    words = _in_cyrillic()
    return Card(what, CYRILLIC, figure, words(kind), words(title), NAMES[CYRILLIC], words(site_name), CYRILLIC_TAG)


def _in_cyrillic() -> Callable[[str], str]:
    names = latin_names()
    return lambda text: to_cyrillic(text, names)


def _site_name(request: HttpRequest) -> str:
    found = SiteSettings.objects.filter(site=Site.find_for_request(request)).first()
    return (found or SiteSettings()).name
