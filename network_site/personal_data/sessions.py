"""Sessions say only in their sealed content whose they are."""

from collections.abc import Iterable

from django.contrib.auth import SESSION_KEY
from django.contrib.auth.models import AbstractBaseUser
from django.contrib.sessions.models import Session


def sessions_of(users: Iterable[AbstractBaseUser]) -> list[Session]:
    wanted = {str(user.pk) for user in users}
    if not wanted:
        return []
    return [session for session in Session.objects.iterator() if session.get_decoded().get(SESSION_KEY) in wanted]
