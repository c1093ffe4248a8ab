from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.templatetags.static import static
from django.views.decorators.http import require_safe


@require_safe
def favicon(request: HttpRequest) -> HttpResponse:
    """The small picture that old browsers and feed readers ask for at this very address."""
    return HttpResponseRedirect(static("img/favicon.ico"))
