"""What our templates add to wagtail-localize's translation editor."""

from typing import Any

from django import template
from django.utils.safestring import SafeString, mark_safe

from pages.translating.desk.editor import TranslatorView, view_of

register = template.Library()

#: Where wagtail-localize's own editor begins in its page.
EDITOR = '<div class="js-translation-editor"'


@register.simple_tag(takes_context=True)
def translator_view(context: dict[str, Any]) -> TranslatorView:
    """What a translator is told about the translation of this editor."""
    return view_of(context["translation"], context["instance"], context["request"].user)


@register.filter
def before_editor(page: str, box: str) -> SafeString:
    """The page with the box above the strings; at its beginning, should the editor not be found any more."""
    before, marker, after = page.partition(EDITOR)
    if not marker:
        before, after = "", page
    return mark_safe(f"{before}{box}{marker}{after}")  # noqa: S308 - both were rendered by templates
