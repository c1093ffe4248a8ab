from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.cache import patch_vary_headers
from django.utils.translation.trans_real import parse_accept_lang_header
from django.views.decorators.http import require_safe

#: Languages that are read in another one of the site: Norwegian under its other codes, and the languages that a reader
#: of Serbian in Latin letters shares.
_READ_AS = {"no": "nb", "nn": "nb", "sr": "sr-latn", "hr": "sr-latn", "bs": "sr-latn", "cnr": "sr-latn"}


@require_safe
def root(request: HttpRequest) -> HttpResponse:
    """The bare address of the site leads to the home page in a language the reader's browser asks for."""
    response = HttpResponseRedirect(f"/{wanted_language(request.headers.get('Accept-Language', ''))}/")
    patch_vary_headers(response, ["Accept-Language"])
    return response


def wanted_language(header: str) -> str:
    """The language of the site that an ``Accept-Language`` header (RFC 9110, section 12.5.4) asks for most."""
    codes = [code for code, _name in settings.LANGUAGES]
    for asked, _weight in parse_accept_lang_header(header):
        base = asked.partition("-")[0]
        for code in (asked, _READ_AS.get(base, base)):
            if code in codes:
                return code
    return settings.LANGUAGE_CODE
