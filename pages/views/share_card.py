from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.templatetags.static import static
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from ..share_cards.drawing import can_draw
from ..share_cards.keeping import picture_of
from ..share_cards.subjects import find_card

#: Seconds. Longer, and caches outside would go on showing the card of a page that has been hidden since.
ONE_HOUR = 3600
# A picture can do nothing, whatever a browser takes it for.
PICTURE_POLICY = "default-src 'none'; sandbox"


@require_safe
def share_card(request: HttpRequest, language: str, what: str, digest: str) -> HttpResponse:
    """The card of a public page. Its address changes with what is drawn; it is kept by others for an hour.

    An address of an earlier state of the page leads to the present one. Nothing is drawn or kept for a page that is
    not public, nor under an address that the page would not give.
    """
    card = find_card(request, language, what)
    if card is None:
        raise Http404
    if digest != card.digest or not can_draw(card):
        return HttpResponseRedirect(card.url if can_draw(card) else static("img/share.png"))
    response = HttpResponse(picture_of(card), content_type="image/png")
    response.headers["Content-Security-Policy"] = PICTURE_POLICY
    patch_cache_control(response, public=True, max_age=ONE_HOUR)
    return response
