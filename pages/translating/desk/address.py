"""The address of a translated page is made from its translated title, so that nobody has to think of one."""

from django.http import HttpRequest
from django.utils.text import slugify
from wagtail.models import Page
from wagtail_localize.models import StringSegment, StringTranslation, Translation

from search.analysis.folding import fold

from .beginning import translation_into

MAX_LENGTH = 80


def give_address_before_publishing(request: HttpRequest, page: Page) -> None:
    """For ``before_edit_page``, before wagtail-localize publishes. An address that readers know never changes."""
    if request.method != "POST" or request.POST.get("action") != "publish" or page.first_published_at:
        return
    translation = translation_into(page)
    if translation is not None and page.permissions_for_user(request.user).can_publish():
        give_address(translation)


def give_address(translation: Translation) -> None:
    """Translates the address as the title says; not where somebody did so, or nobody translated the title."""
    segments = StringSegment.objects.filter(source_id=translation.source_id, context__path="slug")
    segment = segments.annotate_translation(translation.target_locale, include_errors=True).first()
    title = (
        StringTranslation.objects.filter(
            locale_id=translation.target_locale_id, context__object_id=translation.source.object_id,
            context__path="title", has_error=False,
            translation_of__in=StringSegment.objects.filter(source_id=translation.source_id).values("string_id"),
        )
        .order_by("-updated_at")
        .first()
    )  # fmt: skip
    if segment is None or segment.translation or title is None:
        return
    address = slugify(fold(title.data))[:MAX_LENGTH].strip("-")
    if address:
        StringTranslation.objects.get_or_create(
            translation_of_id=segment.string_id,
            context_id=segment.context_id,
            locale_id=translation.target_locale_id,
            defaults={
                "data": address,
                "translation_type": title.translation_type,
                "tool_name": title.tool_name,
                "last_translated_by_id": title.last_translated_by_id,
            },
        )
