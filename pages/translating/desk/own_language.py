"""Into which language somebody translates: what they chose last, else where they worked last, else their own."""

from django.conf import settings
from django.http import HttpRequest
from django.utils.translation import get_language
from wagtail_localize.models import StringTranslation

#: The key in the session. An empty text stands for all languages.
CHOSEN = "language_of_translation_desk"


def remember_language(request: HttpRequest, language: str) -> None:
    if request.session.get(CHOSEN) != language:
        request.session[CHOSEN] = language


def own_language(request: HttpRequest) -> str:
    """A language code of the site; empty for somebody who wants to see all of them.

    Who translated nothing yet and never said which language the admin speaks to them sees all of them, too: the
    language of a browser is no evidence, and most of these are English.
    """
    offered = dict(settings.LANGUAGES)
    chosen = request.session.get(CHOSEN)
    if chosen is not None:
        return chosen if chosen in offered else ""
    worked = StringTranslation.objects.filter(last_translated_by=request.user).order_by("-updated_at")
    last = worked.values_list("locale__language_code", flat=True).first()
    if last in offered:
        return last
    profile = getattr(request.user, "wagtail_userprofile", None)
    preferred = profile.preferred_language if profile else ""
    return preferred if preferred in offered else ""


def in_order(own: str) -> list[str]:
    """The languages of the site, one's own first."""
    codes = [code for code, _name in settings.LANGUAGES]
    return sorted(codes, key=lambda code: code != (own or get_language()))
