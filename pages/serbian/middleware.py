"""``/sr-cyrl/…``: the page at ``/sr-latn/…``, written in Cyrillic on its way to the reader."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from django.http import HttpRequest, HttpResponseRedirect
from django.http.response import HttpResponseBase

from search.cyrillic import to_cyrillic
from search.cyrillic.kept import isolating

from .addresses import CYRILLIC_TAG, asks_for_cyrillic, cyrillic_address, is_offered, latin_path
from .html import CyrillicPage
from .names import latin_names
from .suggestions import converted_suggestions

#: Marks the version of a page that is in Cyrillic, for browsers that keep pages.
_ETAG_END = '-cyrl"'


class SerbianCyrillicMiddleware:
    """Leads requests for Cyrillic to the Latin page and converts what comes back.

    It stands outside everything that looks at addresses or changes what is sent; only what keeps or packs whole
    answers may stand around it. Whatever is no page (feeds, calendars, tables, files) has no Cyrillic version: readers
    are sent to the Latin one.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        if not asks_for_cyrillic(request.path_info) or not is_offered():
            return self.get_response(request)
        request.script = CYRILLIC_TAG
        above = request.path.removesuffix(request.path_info)
        request.path_info = latin_path(request.path_info)
        request.path = above + request.path_info
        _ask_for_the_latin_version(request)
        with isolating():
            response = self.get_response(request)
        return _converted(request, response)


def _converted(request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
    if "Location" in response:
        response["Location"] = cyrillic_address(response["Location"], request.get_host())
        return response
    kind = response.get("Content-Type", "").partition(";")[0].strip()
    match = request.resolver_match
    if kind == "text/html":
        _convert_body(response, partial(_page, host=request.get_host()))
    elif match and match.url_name == "search_suggest":
        _convert_body(response, converted_suggestions)
    elif kind and response.status_code == 200 and request.method in ("GET", "HEAD"):
        return HttpResponseRedirect(request.get_full_path())
    if "ETag" in response:
        response["ETag"] = response["ETag"].removesuffix('"') + _ETAG_END
    if "Content-Language" in response:
        response["Content-Language"] = CYRILLIC_TAG
    return response


def _page(html: str, host: str) -> str:
    names = latin_names()
    return CyrillicPage(lambda text: to_cyrillic(text, names), host).converted(html)


def _convert_body(response: HttpResponseBase, convert: Callable[[str], str]) -> None:
    charset = response.charset
    if response.streaming:
        # Which words stay depends on what stands around them, so the page is converted as a whole.
        response.streaming_content = _whole(response.streaming_content, convert, charset)
        del response["Content-Length"]
        return
    if not response.content:
        return  # 304: the browser has the page
    response.content = convert(response.content.decode(charset)).encode(charset)
    if "Content-Length" in response:
        response["Content-Length"] = str(len(response.content))


def _whole(parts: Iterable[bytes], convert: Callable[[str], str], charset: str) -> Iterator[bytes]:
    yield convert(b"".join(parts).decode(charset)).encode(charset)


def _ask_for_the_latin_version(request: HttpRequest) -> None:
    """Name the kept version as it is called before its conversion (RFC 9110, section 13.1.2)."""
    for header in ("HTTP_IF_NONE_MATCH", "HTTP_IF_MATCH"):
        if header in request.META:
            request.META[header] = request.META[header].replace(_ETAG_END, '"')
