"""Links to the style sheets that every page has."""

from django import template
from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from ..style_sheets import JOINED, PRINT_SHEETS, SHEETS, file_of

register = template.Library()


@register.simple_tag
def style_sheets() -> SafeString:
    """One file where static files were collected; its parts while somebody works on them, and in tests."""
    if not settings.DEBUG and JOINED in getattr(staticfiles_storage, "hashed_files", {}):
        return format_html('<link rel="stylesheet" href="{}">', static(JOINED))
    on_screen = ((static(file_of(sheet)), "") for sheet in SHEETS)
    on_paper = ((static(file_of(sheet)), " media=print") for sheet in PRINT_SHEETS)
    return format_html_join("\n", '<link rel="stylesheet" href="{}"{}>', (*on_screen, *on_paper))
