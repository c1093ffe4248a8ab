from collections.abc import Callable

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.modal_workflow import render_modal_workflow

from .before import ask_for_less
from .decision import wanted_in
from .going_live import FundingMarkLacking, guarded


class FundingGuardMiddleware:
    """Puts the guard on duty while a form of the admin is answered, and leads to its page when it stops something."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response
        self.admin_prefix = reverse("wagtailadmin_home")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method in ("GET", "HEAD", "OPTIONS") or not request.path.startswith(self.admin_prefix):
            return self.get_response(request)
        with guarded():
            return self.get_response(request)

    def process_view(self, request: HttpRequest, *_: object) -> None:
        if request.path.startswith(self.admin_prefix):
            ask_for_less(request)

    def process_exception(self, request: HttpRequest, exception: Exception) -> HttpResponse | None:
        if not isinstance(exception, FundingMarkLacking):
            return None
        page = exception.page
        if request.path.startswith(reverse("wagtailadmin_api:pages:listing")):
            return JsonResponse({"funding_mark": [lack.text for lack in exception.lacks]}, status=400)
        if page.pk is None or not type(page).objects.filter(pk=page.pk).exists():
            messages.error(request, _("Nothing was made: a page would have gone out without its funding mark."))
            return redirect(reverse("wagtailadmin_home"))
        url = reverse("funding_mark_stopped", args=[page.pk, wanted_in(request).value])
        match = request.resolver_match
        if match and match.url_name == "wagtail_bulk_action":
            messages.error(
                request, _("None of the pages was published, because “%(title)s” lacks something.") % _titled(page)
            )
        if request.headers.get("x-requested-with") == "XMLHttpRequest":
            return render_modal_workflow(request, "", None, {}, json_data={"step": "success", "redirect": url})
        return redirect(url)


def _titled(page: object) -> dict[str, str]:
    return {"title": page.get_admin_display_title()}
