"""Begins a translation as wagtail-localize does: the frozen original, its strings, and a draft that nobody sees."""

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page, TranslatableMixin
from wagtail_localize.models import Translation
from wagtail_localize.operations import translate_object


class CannotBegin(Exception):
    """Says in its text why a translation was not begun; nothing was changed."""


def begin_translation(original: TranslatableMixin, locale: Locale, user: AbstractBaseUser) -> TranslatableMixin:
    """The version in that language, as a draft where the model has drafts; what exists is given back untouched.

    Parents that are missing in the language come into being as wagtail-localize makes them. Two people who press the
    button at once get the same draft. Raises CannotBegin.
    """
    if original.locale_id == locale.pk:
        raise CannotBegin(_("This text is written in that language already."))
    with transaction.atomic():
        # Waits for whoever begins the same translation; SQLite lets in one writer at a time anyway.
        type(original)._base_manager.select_for_update().get(pk=original.pk)
        existing = version_in(original, locale)
        if existing is not None:
            return existing
        translate_object(original, [locale], user=user)
        made = version_in(original, locale)
        if made is None:
            # Wagtail-localize keeps what is wrong to itself. Leaving the block this way takes back what it did.
            raise CannotBegin(
                _("The translation could not be begun: the original does not fit the rules of its form. Open it first.")
            )
    return made


def version_in(original: TranslatableMixin, locale: Locale) -> TranslatableMixin | None:
    """The version in a language; an alias is none, it becomes one when its translation begins."""
    versions = type(original)._base_manager.filter(translation_key=original.translation_key, locale=locale)
    if isinstance(original, Page):
        versions = versions.filter(alias_of=None)
    return versions.first()


def translation_into(instance: TranslatableMixin) -> Translation | None:
    """Wagtail-localize's record of the translation whose result this is."""
    return Translation.objects.filter(
        source__object_id=instance.translation_key, target_locale_id=instance.locale_id, enabled=True
    ).first()
