"""Pages of wagtail-localize without their inline code."""

import re

from django import template
from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from network_site.admin_policy.begin_widget import begin_widget

register = template.Library()
_CHOOSER_URLS = re.compile(r"<script>\s*if \(typeof window\.chooserUrls.*?</script>", re.DOTALL)


@register.filter
def chooser_urls_as_data(html: str) -> SafeString:
    """Wagtail-localize's list of scripts, which tells by an inline one where choosers are."""
    urls = {
        "imageChooser": reverse("wagtailimages_chooser:choose"),
        "documentChooser": reverse("wagtaildocs_chooser:choose"),
        "pageChooser": reverse("wagtailadmin_choose_page"),
    }
    element = begin_widget("chooserUrls", urls)
    return mark_safe(_CHOOSER_URLS.sub(lambda _found: element, html))  # noqa: S308 - rendered by its template


@register.filter
def space_by_class(html: str) -> SafeString:
    """What wagtail-localize says by a style attribute, which has no effect here, said by a class of Wagtail's."""
    return mark_safe(  # noqa: S308 - rendered by its template
        html.replace('class="nice-padding" style="padding-top: 20px;"', 'class="nice-padding w-pt-5"')
    )
