"""What our templates add to wagtail-localize's translation editor."""

from typing import Any

from django import template
from django.utils.safestring import SafeString, mark_safe

from pages.translating.desk.editor import GlossarySidePanel, TranslatorView, view_of

register = template.Library()

#: Where wagtail-localize's own editor begins in its page.
EDITOR = '<div class="js-translation-editor"'


@register.simple_tag(takes_context=True)
def translator_view(context: dict[str, Any]) -> TranslatorView:
    """What a translator is told about the translation of this editor."""
    return view_of(context["translation"], context["instance"], context["request"].user)


@register.simple_tag(takes_context=True)
def with_glossary(context: dict[str, Any], desk: TranslatorView) -> list:
    """The editor's side panels and that of the topics, which comes first."""
    panels = context.get("side_panels") or []
    if not desk.terms:
        return panels
    return [GlossarySidePanel(context["instance"], context["request"], context["translation"], desk.terms), *panels]


@register.filter
def before_editor(page: str, box: str) -> SafeString:
    """The page with the box above the strings; at its beginning, should the editor not be found any more."""
    before, marker, after = page.partition(EDITOR)
    if not marker:
        before, after = "", page
    return mark_safe(f"{before}{box}{marker}{after}")  # noqa: S308 - both were rendered by templates
