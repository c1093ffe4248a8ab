"""Counting tries of passwords, so that nobody can try many (decision 29).

Ten wrong ones for one account from one place, or fifty from one place for any accounts, and signing in waits there.
An account is never closed for everybody: otherwise anyone could shut anyone out.
"""

from datetime import datetime, timedelta
from typing import Any

from axes.handlers.database import AxesDatabaseHandler
from axes.models import AccessAttempt
from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.db.models import F, Max, QuerySet, Sum
from django.http import HttpRequest
from django.utils import timezone

from ..client_address import client_network

#: Wrong passwords from one place, which may be an office of many people.
FROM_ONE_PLACE = 50
_NAME_LENGTH = 255
_UNKNOWN = "0.0.0.0"  # noqa: S104 - nothing listens here


def counted_address(request: HttpRequest) -> str:
    """Which place a request comes from: for IPv6 the first address of its network; all unknown places count as one."""
    return client_network(request).partition("/")[0] or _UNKNOWN


def of_account(name: str | None, address: str) -> QuerySet[AccessAttempt]:
    return of_place(address).filter(username=_kept(name))


def of_place(address: str) -> QuerySet[AccessAttempt]:
    """The tries from one place that still count."""
    since = timezone.now() - settings.AXES_COOLOFF_TIME
    return AccessAttempt.objects.filter(ip_address=address, attempt_time__gt=since)


def waits_for(name: str | None, address: str) -> timedelta:
    """For how long signing in waits: nothing where it does not."""
    counting = [
        tries
        for tries, limit in (
            (of_account(name, address), settings.AXES_FAILURE_LIMIT),
            (of_place(address), FROM_ONE_PLACE),
        )
        if _number(tries) >= limit
    ]
    last: list[datetime] = [tries.aggregate(last=Max("attempt_time"))["last"] for tries in counting]
    return max((each + settings.AXES_COOLOFF_TIME - timezone.now() for each in last), default=timedelta())


def unlock(name: str) -> int:
    """Forgets the tries for an account, wherever they came from; how many there were."""
    tries = AccessAttempt.objects.filter(username__iexact=_kept(name))
    number = _number(tries)
    tries.delete()
    return number


class TriesHandler(AxesDatabaseHandler):
    """Keeps the name that was tried, the place and the time, and nothing of the browser or the form.

    Rows stand in the database, which all processes share, and are deleted with the next try after their time.
    """

    def get_failures(self, request: HttpRequest, credentials: dict[str, Any] | None = None) -> int:
        name = (credentials or {}).get("username")
        if _number(of_place(request.axes_ip_address)) >= FROM_ONE_PLACE:
            return max(FROM_ONE_PLACE, settings.AXES_FAILURE_LIMIT)
        return _number(of_account(name, request.axes_ip_address))

    def user_login_failed(
        self, sender: Any, credentials: dict[str, Any], request: HttpRequest | None = None, **kwargs: Any
    ) -> None:
        if request is None:
            return
        request.axes_credentials = credentials
        if request.axes_locked_out:  # it waits already, and this try was not even looked at
            return
        self.clean_expired_user_attempts(request, credentials)
        tries, is_first = AccessAttempt.objects.get_or_create(
            username=_kept(credentials.get("username")),
            ip_address=request.axes_ip_address,
            user_agent="",
            defaults={"failures_since_start": 1},
        )
        if not is_first:
            AccessAttempt.objects.filter(pk=tries.pk).update(
                failures_since_start=F("failures_since_start") + 1, attempt_time=timezone.now()
            )
        request.axes_locked_out = self.is_locked(request, credentials)

    def user_logged_in(self, sender: Any, request: HttpRequest, user: AbstractBaseUser, **kwargs: Any) -> None:
        """Forgets the tries for this account only: an account of one's own does not open the way to others."""
        self.clean_expired_user_attempts(request)
        of_account(user.get_username(), request.axes_ip_address).delete()

    def user_logged_out(self, sender: Any, request: HttpRequest, user: AbstractBaseUser | None, **kwargs: Any) -> None:
        """Nothing is kept about it."""


def _kept(name: str | None) -> str:
    return (name or "")[:_NAME_LENGTH]


def _number(tries: QuerySet[AccessAttempt]) -> int:
    return tries.aggregate(number=Sum("failures_since_start"))["number"] or 0
