"""The answer to a request that could not be carried out: in words, with the text that somebody sent."""

import sys
from collections.abc import Iterator
from contextlib import suppress

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.template.loader import render_to_string
from django.urls import NoReverseMatch, reverse
from django.utils import translation
from django.utils.translation import gettext as _

from .kinds import Fault, fault_of
from .words import told_to_editor

#: What is sent again with a form; a longer one is not shown again, and the browser's way back has to do.
_MOST_FIELDS = 5_000
_SECRET = ("password", "token", "secret", "otp")


def server_error(request: HttpRequest) -> HttpResponse:
    """Django's ``handler500``: called while the exception is being handled. The log has its traceback already."""
    fault = fault_of(sys.exc_info()[1])
    if fault is None:
        return HttpResponse(render_to_string("500.html"), status=500)
    return answer_to(request, fault)


def answer_to(request: HttpRequest, fault: Fault) -> HttpResponse:
    """503, asks no database, and reads nothing but the request itself."""
    is_editor = request.path.startswith(_admin_prefix())
    with translation.override(_language(request, is_editor)):
        if _wants_json(request):
            response: HttpResponse = JsonResponse(_for_autosave(fault), status=503)
        else:
            context = {
                "what": told_to_editor(fault) if is_editor else "",
                "is_sent": request.method == "POST",
                "is_editor": is_editor,
                "again": list(_sent(request)),
                "had_files": _had_files(request),
                "path": request.get_full_path(),
            }
            response = HttpResponse(render_to_string("503.html", context), status=503)
    response["Retry-After"] = str(fault.retry_after)
    response["Cache-Control"] = "no-store"
    return response


def _for_autosave(fault: Fault) -> dict[str, object]:
    """Wagtail's editor shows the words of three kinds of errors only; ``locked`` changes nothing else in it."""
    said = _("%(what)s Nothing was saved. Your text is still in this window: leave it open and save again later.")
    return {"success": False, "error_code": "locked", "error_message": said % {"what": told_to_editor(fault)}}


def _wants_json(request: HttpRequest) -> bool:
    """As Wagtail's editor tells its saving in the background from a form that somebody sent."""
    is_script = request.headers.get("x-requested-with") == "XMLHttpRequest"
    return is_script or not request.accepts("text/html")


def _sent(request: HttpRequest) -> Iterator[tuple[str, str]]:
    """The fields of the form, to be sent again; none of a form with a secret, or that could not be read."""
    if request.method != "POST":
        return
    with suppress(Exception):
        fields = [(name, value) for name, values in request.POST.lists() for value in values]
        if len(fields) > _MOST_FIELDS:
            return
        names = [name.lower() for name, _value in fields if name != "csrfmiddlewaretoken"]
        if not any(secret in name for name in names for secret in _SECRET):
            yield from fields


def _had_files(request: HttpRequest) -> bool:
    return request.method == "POST" and (request.content_type or "").startswith("multipart/") and _has_file(request)


def _has_file(request: HttpRequest) -> bool:
    try:
        return any(file.size for file in request.FILES.values())
    except Exception:
        return True


def _language(request: HttpRequest, is_editor: bool) -> str:
    """The editor's own language if it can be told, else the one of the address or the browser."""
    if is_editor:
        with suppress(Exception):
            return request.user.wagtail_userprofile.get_preferred_language()
    return translation.get_language_from_request(request, check_path=True)


def _admin_prefix() -> str:
    try:
        return reverse("wagtailadmin_home")
    except NoReverseMatch:
        return "/admin/"
