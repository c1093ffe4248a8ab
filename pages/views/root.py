from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.cache import patch_vary_headers
from django.utils.translation.trans_real import parse_accept_lang_header
from django.views.decorators.http import require_safe

from ..serbian.addresses import with_scripts

#: Set in the browser by ``static/js/language.js`` when somebody chooses a language in the menu; never by the server.
COOKIE = "language"
#: Languages that are read in another one of the site: Norwegian under its other codes, and the languages that a reader
#: of Serbian in Latin letters shares.
_READ_AS = {"no": "nb", "nn": "nb", "sr": "sr-latn", "hr": "sr-latn", "bs": "sr-latn", "cnr": "sr-latn"}


@require_safe
def root(request: HttpRequest) -> HttpResponse:
    """The bare address of the site leads to the home page in the language that the reader chose.

    Readers who never chose get the one that their browser asks for.
    """
    language = chosen_language(request.COOKIES.get(COOKIE, ""))
    language = language or wanted_language(request.headers.get("Accept-Language", ""))
    response = HttpResponseRedirect(f"/{language}/")
    patch_vary_headers(response, ["Accept-Language", "Cookie"])
    return response


def languages_to_read() -> list[str]:
    """What may stand at the beginning of an address."""
    return with_scripts([code for code, _name in settings.LANGUAGES])


def chosen_language(remembered: str) -> str:
    """The language that a cookie names; empty where it is none of the site."""
    return remembered if remembered in languages_to_read() else ""


def wanted_language(header: str) -> str:
    """The language of the site that an ``Accept-Language`` header asks for most (RFC 9110, section 12.5.4).

    A range matches the language itself, then the language that its readers share (RFC 4647, section 3.4). ``q=0`` says
    that a language is not wanted; ``*`` stands for every language that the header does not name.
    """
    ranges = parse_accept_lang_header(header)
    named = {_language_for(asked) for asked, _weight in ranges}
    # Of equal weight, a language that is named comes before any other one.
    for asked, weight in sorted(ranges, key=lambda each: (-each[1], each[0] == "*")):
        language = _first_but(named) if asked == "*" else _language_for(asked)
        if weight and language:
            return language
    refused = {_language_for(asked) for asked, weight in ranges if not weight}
    return _first_but(refused) or settings.LANGUAGE_CODE


def _language_for(asked: str) -> str:
    """The language of the site for one range of the header, with ever shorter codes; empty where there is none."""
    codes = languages_to_read()
    parts = asked.lower().split("-")
    for length in range(len(parts), 0, -1):
        code = "-".join(parts[:length])
        if code in codes:
            return code
    read_as = _READ_AS.get(parts[0], "")
    return read_as if read_as in codes else ""


def _first_but(codes: set[str]) -> str:
    """The default language, else the first of the site that is not among these; empty where all are."""
    return next((code for code in (settings.LANGUAGE_CODE, *languages_to_read()) if code not in codes), "")
