"""Pages in the states that tests need beside each other."""

from typing import Any

from wagtail.models import Locale, Page, PageViewRestriction


def published(page: Page) -> Page:
    """The page after an editor pressed "Publish": signals have run, the search knows it."""
    page.save_revision().publish()
    return page


def restricted(page: Page) -> Page:
    """The page behind a login, with everything below it."""
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    return page


def translation_of(page: Page, language: str, **changes: Any) -> Page:
    """A live translation of the page with its children copied; its parent must have a translation already.

    ``changes`` are set on the translation before it is saved.
    """
    translation = page.copy_for_translation(Locale.objects.get(language_code=language))
    for name, value in {"live": True, **changes}.items():
        setattr(translation, name, value)
    translation.save()
    return translation
