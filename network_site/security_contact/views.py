"""The file is made anew for each request, so that it never expires while somebody keeps the hub running."""

from datetime import timedelta

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from search.models.language import language_tag

#: RFC 9116, section 2.5.5, recommends less than a year.
_VALID = timedelta(days=90)


@require_safe
def security_txt(_request: HttpRequest) -> HttpResponse:
    """404 where the operators named nobody."""
    contact = settings.SECURITY_CONTACT
    if not contact:
        raise Http404
    expires = (timezone.now() + _VALID).replace(hour=0, minute=0, second=0, microsecond=0)
    languages = dict.fromkeys(language_tag(code).partition("-")[0] for code, _name in settings.LANGUAGES)
    lines = [
        f"Contact: {contact}",
        f"Expires: {expires:%Y-%m-%dT%H:%M:%SZ}",
        f"Preferred-Languages: {', '.join(languages)}",
        f"Canonical: {settings.WAGTAILADMIN_BASE_URL.rstrip('/')}{reverse('security_txt')}",
    ]
    response = HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
    response["Cache-Control"] = "public, max-age=3600"
    return response
