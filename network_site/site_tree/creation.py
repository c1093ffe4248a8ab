"""Makes the starting tree: one home page a language with the same pages below it. What exists is left as it is."""

from uuid import NAMESPACE_URL, UUID, uuid5

from django.conf import settings
from django.db import transaction
from wagtail.models import Locale, Page, Site

from pages.models import BasePage, HomePage, IndexPage

from ..wording import RichText
from .branch import Branch
from .front import HOME
from .lists import LISTS
from .text_pages import TEXT_PAGES


def key_of(name: str) -> UUID:
    """The translation key of a page that code makes: the same name gives the same key on every machine."""
    return uuid5(NAMESPACE_URL, f"network-site:{name}")


@transaction.atomic
def create_site_tree() -> list[Page]:
    """Creates locales, home pages, lists and text pages that are missing, and returns the pages it made.

    Languages in which these texts do not exist are left to ``manage.py add_language``.
    The site's root page becomes the home page of the default language; Wagtail's welcome page goes.
    """
    made: list[Page] = []
    root = Page.get_first_root_node()
    home_key = _home_key()
    for code in written_languages():
        locale, _created = Locale.objects.get_or_create(language_code=code)
        home = HomePage.objects.filter(translation_key=home_key, locale=locale).first()
        if home is None:
            home = _add(HOME, root, locale, home_key)
            made.append(home)
        missing = [branch for branch in (*LISTS, *TEXT_PAGES) if find_page(branch, home) is None]
        made.extend(_add(branch, home, locale, _shared_key(branch)) for branch in missing)
    _serve_from(HomePage.objects.get(translation_key=home_key, locale__language_code=settings.LANGUAGE_CODE))
    return made


def written_languages() -> list[str]:
    """The languages of the site in which the starting texts are written."""
    return [code for code, _name in settings.LANGUAGES if code in HOME.title]


def find_page(branch: Branch, home: Page) -> Page | None:
    """The page of this branch below a home page. A list is known by its type: there is one of each below a home."""
    pages = branch.model.objects.child_of(home)
    if issubclass(branch.model, IndexPage):
        return pages.first()
    return pages.filter(translation_key=key_of(branch.name)).first()


def _home_key() -> UUID:
    """The key of the home pages that the site already has, else the one of the starting tree."""
    home = HomePage.objects.order_by("path").first()
    return home.translation_key if home else key_of(HOME.name)


def _shared_key(branch: Branch) -> UUID:
    """The key of the same list in another language, where somebody made it by hand."""
    if issubclass(branch.model, IndexPage) and (twin := branch.model.objects.order_by("path").first()):
        return twin.translation_key
    return key_of(branch.name)


def _add(branch: Branch, parent: Page, locale: Locale, key: UUID) -> BasePage:
    code = locale.language_code
    page = branch.model(
        locale=locale,
        translation_key=key,
        title=branch.title[code],
        slug=branch.slug[code],
        summary=branch.summary[code],
        show_in_menus=branch.in_menu,
        **{
            name: wording.html(code) if isinstance(wording, RichText) else wording[code]
            for name, wording in branch.texts.items()
        },
    )
    parent.add_child(instance=page)
    page.save_revision().publish()
    return page


def _serve_from(home: Page) -> None:
    """Makes the page the root of the site, and removes Wagtail's welcome page."""
    site = Site.objects.filter(is_default_site=True).first() or Site(hostname="localhost", is_default_site=True)
    former = site.root_page if site.root_page_id else None
    if former != home:
        site.root_page = home
        site.site_name = site.site_name or settings.WAGTAIL_SITE_NAME
        site.save()
    for page in Page.objects.filter(depth=2).exact_type(Page):  # a page without a model of its own: the welcome page
        if not page.get_children_count() and not page.sites_rooted_here.exists():
            page.delete()
