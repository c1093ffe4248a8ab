"""``{% load pictures %}``: the picture with which a page is shared elsewhere."""

from dataclasses import dataclass

from django import template
from django.template.context import Context
from django.templatetags.static import static
from django.utils.translation import get_language
from wagtail.images.shortcuts import get_rendition_or_not_found

from pages.frame import Frame
from pages.images.models import HubImage
from pages.images.words import PictureWords, words_of
from pages.serbian.addresses import LATIN_TAG, is_cyrillic
from pages.share_cards import subjects
from pages.share_cards.card import SIZE, Card
from pages.share_cards.drawing import can_draw
from search.models.language import language_tag

register = template.Library()

#: 1.91 : 1, the shape in which other sites show a shared page. JPEG, because not all of them know newer formats.
SHARED = "fill-1200x630|format-jpeg"


@dataclass(frozen=True, slots=True)
class SharedPicture:
    """A picture at a full address, its size in pixels, its media type, and what it shows."""

    url: str
    width: int
    height: int
    media_type: str
    alt: str


@register.simple_tag
def picture_words(image: HubImage, around: str) -> PictureWords:
    """``{% picture_words image page.content_language as words %}``: what is said of it to this reader.

    ``around`` is the BCP 47 tag of the page's own text. ``lang`` is written wherever that is not the menus' language.
    """
    menus = get_language()
    tag = language_tag(menus)
    return words_of(image, menus, around if around == tag else "und")


@register.simple_tag(takes_context=True)
def shared_picture(context: Context) -> SharedPicture:
    """``{% shared_picture as picture %}``: the page's lead picture while readers see it, else the card drawn for it.

    Errors, and pages in letters that the cards' fonts do not have, are shared with the picture of the whole site.
    """
    frame: Frame = context["frame"]
    if image := getattr(frame.page, "shown_picture", None):
        rendition = get_rendition_or_not_found(image, SHARED)
        return SharedPicture(
            frame.request.build_absolute_uri(rendition.url),
            rendition.width,
            rendition.height,
            "image/jpeg",
            words_of(image, frame.page.locale.language_code).alt,
        )
    card = _card(context, frame)
    drawn = card is not None and can_draw(card)
    url, words = (card.url, card.words) if drawn else (static("img/share.png"), frame.settings.name)
    return SharedPicture(frame.request.build_absolute_uri(url), *SIZE, "image/png", words)


@register.simple_tag(takes_context=True)
def shared_title(context: Context) -> str:
    """``{% shared_title as title %}``: the title of a page that is no page of the tree; empty for an error."""
    card = _card(context, context["frame"])
    return card.title if card else ""


def _card(context: Context, frame: Frame) -> Card | None:
    name, script = frame.settings.name, {"in_cyrillic": is_cyrillic(frame.request)}
    if frame.page:
        is_serbian = frame.page.content_language == LATIN_TAG
        return subjects.card_of_page(frame.page, name, in_cyrillic=is_serbian and script["in_cyrillic"])
    if topic := context.get("topic"):
        return subjects.card_of_topic(topic.concept, frame.language, name, **script)
    if sheet := context.get("network_number"):
        return subjects.card_of_number(sheet.number, frame.language, name, **script)
    if "network_numbers" in context:
        return subjects.card_of_view(subjects.NUMBERS, frame.language, name, **script)
    what = subjects.SEARCH if "listing" in context else subjects.TOPICS if "groups" in context else ""
    return subjects.card_of_view(what, frame.language, name, **script) if what else None
