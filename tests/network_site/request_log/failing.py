"""Addresses that fail with all they were told, as careless code does."""

import logging

from django.core.mail import EmailMessage
from django.http import HttpRequest, HttpResponse
from django.urls import path

logger = logging.getLogger("careless")
ADDRESS = "write to aino.virtanen@example.org"


def fails(request: HttpRequest, name: str) -> HttpResponse:
    told = dict(request.GET.lists()) | dict(request.POST.lists())
    logger.warning("%s asked %s with %s", request.META["REMOTE_ADDR"], request.get_full_path(), told)
    raise ValueError(f"{name} {told} {request.META.get('HTTP_REFERER')} {ADDRESS}")


def mails(request: HttpRequest) -> HttpResponse:
    try:
        EmailMessage("Hello", "Text", to=["aino.virtanen@example.org"], connection=Refusing()).send()
    except OSError:
        logger.exception("A message was not sent to %s", "aino.virtanen@example.org")
    return HttpResponse("sent")


class Refusing:
    def send_messages(self, messages: list[EmailMessage]) -> int:
        raise OSError(
            {messages[0].to[0]: (550, b"no mailbox of Aino.Virtanen@example.org at 2001:db8::7 or 198.51.100.9")}
        )


def refuses(request: HttpRequest) -> HttpResponse:
    return HttpResponse("no", status=403)


urlpatterns = [
    path("people/<str:name>/", fails, name="people"),
    path("mails/", mails, name="mails"),
    path("no/", refuses),
]
