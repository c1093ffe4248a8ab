"""The frame of one answer. Everything is read once and only when a template asks for it."""

from functools import cached_property
from uuid import UUID

from babel.core import get_global
from django.conf import settings
from django.db.models import F
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.models import Page, Site

from search.models.language import language_tag
from search.remembering import remembered

from ..choices import babel_locale
from ..models import HelpLine, SiteSettings
from ..serving.site import site_of
from ..translating.models import TranslationRecord
from . import languages
from .links import Alternate, HelpNumber, LanguageLink, Link
from .public import public_pages

_LINE = ("kind", "country", "language", "name", "number", "hours", "website")
#: Depth of home pages in the tree; its root is 1.
HOME_DEPTH = 2


class Frame:
    """Menus, breadcrumbs and languages round a page of the tree, or round a plain view (``page`` is ``None``).

    Reads one query for each page, its versions, and what is the same for many pages once for each state of the
    content: restrictions, home pages with their children, the way down to the page, the settings with help lines.
    """

    def __init__(self, request: HttpRequest, page: Page | None = None) -> None:
        self.request = request
        self.page = page if page is not None and page.pk else None
        self.language = get_language() or settings.LANGUAGE_CODE

    @cached_property
    def site(self) -> Site | None:
        return site_of(self.request)

    @cached_property
    def _settings(self) -> list[SiteSettings]:
        """The site's settings once for each help line, with the line beside them: both in one query."""
        lines = {f"line_{name}": F(f"help_lines__{name}") for name in _LINE}
        rows = SiteSettings.objects.filter(site=self.site).annotate(**lines).order_by("help_lines__sort_order")
        return remembered(("site settings", self.site and self.site.pk), lambda: list(rows))

    @property
    def settings(self) -> SiteSettings:
        return self._settings[0] if self._settings else SiteSettings()

    @cached_property
    def emergency_numbers(self) -> list[HelpNumber]:
        """The numbers to call when a life is in danger, each once with all its countries."""
        return self._numbers(HelpLine.Kind.EMERGENCY)

    @cached_property
    def numbers_to_talk(self) -> list[HelpNumber]:
        """The lines where somebody listens."""
        return self._numbers(HelpLine.Kind.TALK)

    def _numbers(self, kind: HelpLine.Kind) -> list[HelpNumber]:
        """Those for readers of every language, and those for readers of this one."""
        found: dict[tuple[str, ...], list[str]] = {}
        mine = {"", self.language.partition("-")[0]}
        for row in self._settings:
            if row.line_kind == kind and row.line_language in mine:
                key = (row.line_number, row.line_hours, row.line_name, row.line_website)
                found.setdefault(key, []).append(row.line_country)
        return [
            HelpNumber(number, countries, hours, name, website)
            for (number, hours, name, website), countries in found.items()
        ]

    @property
    def language_tag(self) -> str:
        """BCP 47 tag of the interface, for ``<html lang>``."""
        return language_tag(self.language)

    @property
    def open_graph_locale(self) -> str:
        """The interface language as the Open Graph protocol writes it, with its main territory: ``sr_RS``."""
        return _open_graph_locale(self.language)

    @property
    def open_graph_alternates(self) -> list[str]:
        """The other languages in which the page can be read, in the same way; scripts make no difference there."""
        translated = (_open_graph_locale(link.code) for link in self.languages if link.is_translated)
        return [locale for locale in dict.fromkeys(translated) if locale != self.open_graph_locale]

    @property
    def host(self) -> str:
        """Scheme and host of the site, without a slash at the end."""
        return self.request.build_absolute_uri("/").rstrip("/")

    def _versions(self, key: UUID) -> dict[str, Page]:
        """Public versions of a page by language code."""
        pages = public_pages(self.request).filter(translation_key=key).select_related("locale", "translation_record")
        return {version.locale.language_code: version for version in pages}

    @cached_property
    def homes(self) -> dict[str, Page]:
        """The public home pages by language code."""
        if not self.site:
            return {}
        key = self.site.root_page.translation_key
        return remembered(("homes", key), lambda: self._versions(key))

    @cached_property
    def home_url(self) -> str:
        home = self.homes.get(self.language)
        return home.get_url(self.request) if home else "/"

    @cached_property
    def versions(self) -> dict[str, Page]:
        """The public versions of the page by language code."""
        if not self.page:
            return {}
        if self.site and self.page.translation_key == self.site.root_page.translation_key:
            return self.homes
        return self._versions(self.page.translation_key)

    @cached_property
    def translation_record(self) -> TranslationRecord | None:
        """How the page was translated; none for a page that was written first. Read together with the versions.

        Those who may read a page that is not for everybody are told the same, at the cost of one more query.
        """
        if self.page is None:
            return None
        version = next((each for each in self.versions.values() if each.pk == self.page.pk), None)
        if version is None:
            return TranslationRecord.objects.filter(pk=self.page.pk).first()
        return getattr(version, "translation_record", None)

    @cached_property
    def languages(self) -> list[LanguageLink]:
        if self.page:
            return list(languages.page_links(self.request, self.page, self.versions))
        homes = {code: home.get_url(self.request) for code, home in self.homes.items()}
        return list(languages.view_links(self.request, homes))

    @cached_property
    def alternates(self) -> list[Alternate]:
        if self.page:
            return languages.page_alternates(self.request, self.page, self.versions)
        return languages.view_alternates(self.request)

    @cached_property
    def is_own_address(self) -> bool:
        """False where a page is read at an address that is not its own: search engines shall not list it there."""
        return self.page is None or languages.is_own_address(self.request, self.page)

    @cached_property
    def canonical_url(self) -> str:
        """The one full address of what is shown; a page of a list keeps its number, every other choice is left out."""
        url = languages.full_address(self.request, self.page) if self.page else ""
        url = url or self.request.build_absolute_uri(self.request.path)
        number = self.request.GET.get("page", "")
        return f"{url}?page={number}" if number.isascii() and number.isdigit() and number not in ("0", "1") else url

    @cached_property
    def _children_of_home(self) -> list[Page]:
        home = self.homes.get(self.language)
        if not home:
            return []
        children = public_pages(self.request, home.get_children()).order_by("path")
        return remembered(("children of home", home.pk), lambda: list(children))

    @cached_property
    def _ancestors(self) -> list[Page]:
        """The pages above the page, in the reader's language; one that is not public there is left out."""
        home = self.homes.get(self.language)
        if not self.page or self.page.depth <= HOME_DEPTH or not home:
            return []
        between = range(Page.steplen * (HOME_DEPTH + 1), len(self.page.path), Page.steplen)
        paths = [self.page.path[:length] for length in between]
        if not paths:
            return [home]
        keys = Page.objects.filter(path__in=paths).values("translation_key")
        found = public_pages(self.request).filter(translation_key__in=keys, locale__language_code=self.language)
        found = found.order_by("depth")
        return [home, *remembered(("way to", paths[-1], self.language), lambda: list(found))]

    @cached_property
    def menu(self) -> list[Link]:
        """The home page's children that editors put into menus, then the topics."""
        here = {page.translation_key for page in (*self._ancestors, self.page) if page}
        entries = [self._link(page, here) for page in self._children_of_home if page.show_in_menus]
        topics = reverse("topics")
        return [*entries, Link(_("Topics"), topics, self.request.path.startswith(topics))]

    @cached_property
    def footer(self) -> list[Link]:
        """The home page's children that are not in the menu: accessibility, privacy, contact …"""
        here = {self.page.translation_key} if self.page else set()
        return [self._link(page, here) for page in self._children_of_home if not page.show_in_menus]

    @cached_property
    def breadcrumbs(self) -> list[Link]:
        """The way from the home page down to the page, without the page itself."""
        return [
            Link(_("Home") if page.depth == HOME_DEPTH else page.title, page.get_url(self.request) or "/")
            for page in self._ancestors
        ]

    def _link(self, page: Page, here: set) -> Link:
        return Link(page.title, page.get_url(self.request) or "/", page.translation_key in here)


def _open_graph_locale(language_code: str) -> str:
    language = babel_locale(language_code).language
    territory = get_global("likely_subtags").get(language, "").rpartition("_")[2]
    return f"{language}_{territory}" if territory else language
