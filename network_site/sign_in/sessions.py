"""Sessions that end: with an account that is closed, and with the last right to enter the admin.

A password that is changed or reset ends the others by itself: Django keeps a hash of it in each session.
"""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser
from django.db.models.signals import m2m_changed, post_save
from django.http import HttpRequest
from wagtail import hooks

from ..personal_data.sessions import sessions_of


def end_sessions(users: Iterable[AbstractBaseUser], *, except_session: str | None = None) -> int:
    """Signs people out everywhere, but for one session if its key is given; how many sessions ended."""
    ended = [session for session in sessions_of(users) if session.session_key != except_session]
    for session in ended:
        session.delete()
    return len(ended)


def end_with_account(instance: AbstractBaseUser, created: bool, **kwargs: Any) -> None:
    """Otherwise an account that is opened again would bring old sessions back to life."""
    if not created and not instance.is_active:
        end_sessions([instance])


def end_with_last_group(instance: Any, action: str, reverse: bool, pk_set: set[int] | None, **kwargs: Any) -> None:
    """Of whoever left a group and may no longer enter the admin. Other rights are looked up with each request."""
    if action not in ("post_remove", "post_clear"):
        return
    users = get_user_model().objects.filter(pk__in=pk_set or ()) if reverse else [instance]
    # A person that was read before still remembers the rights of the group.
    people = get_user_model().objects.filter(pk__in=[user.pk for user in users])
    end_sessions([person for person in people if not person.has_perm("wagtailadmin.access_admin")])


def end_after_bulk_action(request: HttpRequest, action_type: str, objects: Iterable[Any], action: object) -> None:
    """Wagtail closes many accounts at once without saving each."""
    if action_type == "set_active_state":
        closed = get_user_model().objects.filter(pk__in=[each.pk for each in objects], is_active=False)
        end_sessions(closed)


def end_sessions_with_rights() -> None:
    user = get_user_model()
    post_save.connect(end_with_account, sender=user, dispatch_uid="end_with_account")
    m2m_changed.connect(end_with_last_group, sender=user.groups.through, dispatch_uid="end_with_last_group")
    hooks.register("after_bulk_action", end_after_bulk_action)
