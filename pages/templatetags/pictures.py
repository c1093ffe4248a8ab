"""``{% load pictures %}``: the picture with which a page is shared elsewhere."""

from dataclasses import dataclass

from django import template
from django.template.context import Context
from wagtail.images.shortcuts import get_rendition_or_not_found
from wagtail.models import Page

register = template.Library()

#: 1.91 : 1, the shape in which other sites show a shared page. JPEG, because not all of them know newer formats.
SHARED = "fill-1200x630|format-jpeg"


@dataclass(frozen=True, slots=True)
class SharedPicture:
    """A picture at a full address, its size in pixels, and what it shows."""

    url: str
    width: int
    height: int
    alt: str


@register.simple_tag(takes_context=True)
def shared_picture(context: Context, page: Page | None) -> SharedPicture | None:
    """``{% shared_picture page as picture %}``: from the page's lead picture; none where readers see none."""
    image = getattr(page, "shown_picture", None)
    if image is None:
        return None
    rendition = get_rendition_or_not_found(image, SHARED)
    url = context["request"].build_absolute_uri(rendition.url)
    return SharedPicture(url, rendition.width, rendition.height, image.default_alt_text)
