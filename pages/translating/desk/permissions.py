"""Who works at the desk, and who may publish what was translated."""

from functools import cached_property
from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from wagtail.models import Page, PagePermissionTester

from pages.partners.confinement.own import is_confined
from search.publicity import public_pages

from ..versions import translations_into

#: Wagtail-localize's permission to begin translations; whoever has it works at the desk.
TRANSLATE = "wagtail_localize.submit_translation"
#: Publishing a translation of what is public already: its facts and its approval are those of the original.
PUBLISH_TRANSLATION = "pages.publish_translation"


def works_at_desk(user: AbstractBaseUser) -> bool:
    return user.has_perm(TRANSLATE) and not is_confined(user)


class TranslatorRequiredMixin:
    """For views of the desk: everybody else is refused."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not works_at_desk(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


def is_translation_of_public_page(page: Page) -> bool:
    """Whether the page is being translated, with wagtail-localize, from a page that everybody can read."""
    locale_id = translations_into(page).filter(enabled=True).values_list("source__locale_id", flat=True).first()
    if locale_id is None or page.alias_of_id:
        return False
    return public_pages().filter(translation_key=page.translation_key, locale_id=locale_id).exists()


class HubPagePermissionTester(PagePermissionTester):
    """Lets translators publish translations of what is public, and nothing else.

    Such a page opens in the translation editor only, so that nothing but the words can have changed; publishing many
    drafts at once is refused (``publishing_many``).
    """

    @cached_property
    def _may_publish_translation(self) -> bool:
        return (
            self.user.has_perm(PUBLISH_TRANSLATION)
            and self.can_edit()
            and not self.page_locked()
            and is_translation_of_public_page(self.page)
        )

    def can_publish(self) -> bool:
        return super().can_publish() or (self.user.is_active and self._may_publish_translation)

    def publishes_words_only(self) -> bool:
        return not super().can_publish() and self.can_publish()

    def can_set_view_restrictions(self) -> bool:
        return super().can_publish()

    def can_unschedule(self) -> bool:
        return super().can_publish()
