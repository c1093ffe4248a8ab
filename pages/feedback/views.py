"""The form for readers. It needs no script and sets no cookie."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import add_never_cache_headers, patch_cache_control
from django.utils.crypto import salted_hmac
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from ..partners.throttle import Throttle, address_of
from .form import FeedbackForm, own_path
from .mailing import mail_feedback
from .origin import is_from_elsewhere, is_valid, new_token

#: Readers behind one internet address share it: a school, a library.
MESSAGES = Throttle("feedback", limit=20, seconds=10 * 60)


@csrf_exempt  # that protection needs a cookie: origin.py tells what stands in its place
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def feedback(request: HttpRequest) -> HttpResponse:
    """Shows the form, or stores and mails what was written in it. Nothing that was written is lost on the way."""
    if request.method != "POST":
        form = FeedbackForm(initial={"page": own_path(request, request.GET.get("page", ""))})
        return _form(request, form)
    form = FeedbackForm(request.POST)
    if is_from_elsewhere(request):
        return _form(request, form, _("This form was sent from another site. Check what it says, then send it."), 403)
    if not is_valid(request.POST.get("token", "")):
        return _form(
            request, form, _("This form was open for more than a day. Your text is still here: send it again.")
        )
    if not form.is_valid():
        return _form(request, form)
    # Only valid messages count, and the address cannot be read from the count.
    if MESSAGES.is_exhausted(salted_hmac("pages.feedback", address_of(request)).hexdigest()):
        return _form(request, form, _("Too many messages came from here. Wait ten minutes and send it again."), 429)
    form.instance.language = get_language()
    mail_feedback(form.save())
    return HttpResponseRedirect(reverse("feedback_sent"), status=303)


@require_safe
def feedback_sent(request: HttpRequest) -> HttpResponse:
    return render(request, "pages/feedback_sent.html")


def _form(request: HttpRequest, form: FeedbackForm, problem: str = "", status: int = 200) -> HttpResponse:
    context = {"form": form, "problem": problem, "token": new_token(), "has_problem": bool(problem or form.errors)}
    response = render(request, "pages/feedback.html", context, status=status)
    if request.method == "POST":
        # The browser may keep it: "back" from the thanks leads here, and Chromium shows an error page
        # (ERR_CACHE_MISS) for the answer to a form that it must not store.
        patch_cache_control(response, private=True, max_age=0)
    else:
        add_never_cache_headers(response)
    return response
