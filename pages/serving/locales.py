"""The languages in which pages are kept."""

from wagtail.models import Locale, Page

from search.remembering import remembered


def with_locale(page: Page) -> Page:
    """The page with its locale at hand, so that nobody has to ask for it."""
    if not Page.locale.is_cached(page):
        locales = remembered("locales", lambda: {each.pk: each for each in Locale.all_objects.all()})
        if page.locale_id in locales:
            page.locale = locales[page.locale_id]
    return page
