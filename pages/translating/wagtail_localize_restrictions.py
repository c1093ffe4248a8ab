"""A login in front of an original stands in front of its translations, too, at once.

wagtail-localize 1.14 brings it over when somebody next saves the translation; until then everybody reads there what is
hidden here. And where the original has none, it takes away a login that an editor put in front of the translation only.
"""

from typing import Any

from django.db.models import QuerySet
from django.db.models.signals import m2m_changed, post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction
from wagtail_localize.models import Translation, TranslationSource

_bring_over = TranslationSource.sync_view_restrictions


def only_bring_over(source: TranslationSource, original: Page, translation_page: Page) -> None:
    """In place of upstream's: never takes a restriction away (:func:`open_translations` does, where it belongs)."""
    if original.view_restrictions.exists():
        _bring_over(source, original, translation_page)


TranslationSource.sync_view_restrictions = only_bring_over


@receiver(post_save, sender=PageViewRestriction)
def restrict_translations(instance: PageViewRestriction, raw: bool = False, **_: Any) -> None:
    if not raw:
        _restrict_translations_of(instance.page)


@receiver(m2m_changed, sender=PageViewRestriction.groups.through)
def restrict_to_the_same_groups(instance: PageViewRestriction, action: str, reverse: bool, **_: Any) -> None:
    if action.startswith("post_") and not reverse:
        _restrict_translations_of(instance.page)


@receiver(post_delete, sender=PageViewRestriction)
def open_translations(instance: PageViewRestriction, origin: Any = None, **_: Any) -> None:
    """Takes the restriction away that the translations have from their original; one of their own stays.

    Only where somebody takes it away: when the original is deleted, its restriction goes, and what it hid stays hidden.
    """
    if getattr(origin, "model", type(origin)) is not PageViewRestriction:
        return
    keys = [page.pk for page in _translations_of(instance.page)]
    same = PageViewRestriction.objects.filter(page__in=keys, restriction_type=instance.restriction_type)
    for restriction in same.filter(password=instance.password):
        restriction.delete()


def restrict_like(page: Page, model: Page) -> None:
    """Gives a page that has none the restrictions that hold for another one, those of its ancestors included."""
    if page.get_view_restrictions().exists():
        return
    for restriction in model.get_view_restrictions():
        copy = PageViewRestriction.objects.create(
            page=page, restriction_type=restriction.restriction_type, password=restriction.password
        )
        copy.groups.set(restriction.groups.all())


def _restrict_translations_of(page: Page) -> None:
    for translation in _translations_from(page).select_related("source", "target_locale"):
        translation.source.update_target_view_restrictions(translation.target_locale)


def _translations_of(page: Page) -> list[Page]:
    locales = _translations_from(page).values("target_locale")
    return list(Page.objects.filter(translation_key=page.translation_key, locale__in=locales))


def _translations_from(page: Page) -> QuerySet[Translation]:
    """The translations of which this page is the original."""
    return Translation.objects.filter(source__object_id=page.translation_key, source__locale=page.locale_id)
