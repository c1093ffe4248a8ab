"""What translating adds to the editor. Importing registers it."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page
from wagtail.rich_text.feature_registry import FeatureRegistry
from wagtail_localize.models import TranslationSource

from ..rich_text_links import ReaderPageLink
from .models import TranslationRecord
from .wagtail_localize_updates import LiveTranslationsOnlyView


@hooks.register("register_admin_urls")
def admin_urls() -> list[URLPattern]:
    """Comes before wagtail-localize's own list, because this app is installed before it."""
    return [
        path(
            "localize/update/<int:translation_source_id>/",
            LiveTranslationsOnlyView.as_view(),
            name="update_live_translations",
        )
    ]


@hooks.register("register_rich_text_features", order=100)
def link_to_the_reader_s_version(features: FeatureRegistry) -> None:
    """After Wagtail's own, in its place."""
    features.register_link_type(ReaderPageLink)


@hooks.register("after_publish_page")
def offer_update(request: HttpRequest, page: Page) -> None:
    """Tells somebody who published an original how many translations are older now, and offers to update them."""
    older = TranslationRecord.objects.filter(original_id=page.pk, is_older=True, page__live=True).count()
    source = TranslationSource.objects.get_for_instance_or_none(page) if older else None
    if source is None or not request.user.has_perm("wagtail_localize.submit_translation"):
        return
    said = ngettext(
        "%(count)s translation is older than this page now. Readers are told so.",
        "%(count)s translations are older than this page now. Readers are told so.",
        older,
    ) % {"count": older}
    address = reverse("wagtail_localize:update_translations", args=[source.pk])
    messages.warning(request, said, buttons=[messages.button(address, _("Update the translations"))])
