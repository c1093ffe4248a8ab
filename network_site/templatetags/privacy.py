"""The part of the privacy page that nobody has to write."""

from typing import Any

from django import template
from django.conf import settings
from django.template import Context

from pages.models import SiteSettings
from search.models.language import language_tag

from ..personal_data.page import tell
from ..personal_data.page.words.labels import KEPT_HEADING
from ..site_tree.creation import key_of
from ..site_tree.privacy import PRIVACY

register = template.Library()
_KEY = key_of(PRIVACY.name)


@register.inclusion_tag("pages/parts/stored_data.html", takes_context=True)
def stored_data(context: Context) -> dict[str, Any]:
    """What the site keeps of people, on the page that every hub starts with for it; nothing on any other page.

    In the language of the page. One in which nobody wrote these words shows them in the hub's own, marked as such.
    """
    page = context.get("page")
    if page is None or page.translation_key != _KEY:
        return {}
    own = page.locale.language_code
    language = next(code for code in (own, settings.LANGUAGE_CODE, "en") if code in KEPT_HEADING)
    frame = context.get("frame")
    site = frame.settings if frame else SiteSettings()
    return {"parts": tell(language, site), "language": "" if language == own else language_tag(language)}
