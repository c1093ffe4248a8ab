"""Translations follow their original when it is moved: wagtail-localize 1.14 leaves them where they were.

Without this the breadcrumbs and the rights of a translation are those of the place that its original has left.
"""

from typing import Any

from django.dispatch import receiver
from wagtail.coreutils import find_available_slug
from wagtail.models import Page
from wagtail.signals import post_page_move

from .versions import versions_of
from .wagtail_localize_aliases import placeholder_of
from .wagtail_localize_restrictions import restrict_like


@receiver(post_page_move)
def move_translations(instance: Page, parent_page_before: Page, parent_page_after: Page, **_: Any) -> None:
    """Moves every other version below the same page in its own language; a reordering below one page moves nothing.

    A version that is a translation may be moved by itself: the others stay where they are.
    """
    if parent_page_before.pk == parent_page_after.pk or not _was_first(instance):
        return
    for version in instance.get_translations().select_related("locale"):
        if version.get_parent().translation_key == parent_page_after.translation_key:
            continue
        above = parent_page_after.get_translation_or_none(version.locale)
        above = above or placeholder_of(parent_page_after, version.locale)
        if not above.path.startswith(version.path):  # somebody put the new parent's version below this one
            _give_free_address(version, above)
            version.move(above, pos="last-child")
        restrict_like(version, instance)


def _give_free_address(version: Page, parent: Page) -> None:
    """Moving asks for an address that no page of the new place has; only the original's was asked for beforehand."""
    slug = find_available_slug(parent, version.slug, ignore_page_id=version.pk)
    if slug != version.slug:
        version.slug = slug
        version.save(clean=False)


def _was_first(page: Page) -> bool:
    return not versions_of(page.translation_key).filter(pk__lt=page.pk).exists()
