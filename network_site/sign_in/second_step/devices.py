"""The device of an account, and what signing in still asks of somebody."""

from enum import Enum

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.http import HttpRequest
from django_otp import DEVICE_ID_SESSION_KEY
from django_otp.oath import TOTP
from django_otp.plugins.otp_totp.models import TOTPDevice, default_key

from ..sessions import end_sessions

#: How far a phone's clock may be off: one time of 30 seconds in either direction.
_TOLERANCE = 1


class Missing(Enum):
    """What is missing after the password."""

    CODE = "code"
    DEVICE = "device"


def device_of(user: AbstractBaseUser) -> TOTPDevice | None:
    return TOTPDevice.objects.filter(user=user.pk, confirmed=True).first()


def what_is_missing(request: HttpRequest, user: AbstractBaseUser) -> Missing | None:
    """Nothing for somebody who did both steps, or who needs only one."""
    if not user.is_authenticated:
        return None
    device = device_of(user)
    if device:
        done_with = request.session.get(DEVICE_ID_SESSION_KEY)
        return None if done_with == device.persistent_id else Missing.CODE
    is_needed = settings.SECOND_FACTOR_REQUIRED and user.has_perm("wagtailadmin.access_admin")
    return Missing.DEVICE if is_needed else None


def new_device(user: AbstractBaseUser, key: str = "") -> TOTPDevice:
    """A device that is not stored yet, with a fresh secret unless one is given."""
    return TOTPDevice(user=user, name="phone", key=key or default_key())


def accept_device(device: TOTPDevice, code: str) -> bool:
    """Stores the device in place of an earlier one if the code is right; the code is then used up."""
    clock = TOTP(device.bin_key)
    if not code.isdecimal() or not clock.verify(int(code), _TOLERANCE):
        return False
    device.last_t, device.drift = clock.t(), clock.drift
    with transaction.atomic():
        TOTPDevice.objects.filter(user=device.user).delete()
        device.save()
    return True


def verify(user: AbstractBaseUser, code: str) -> bool:
    """Whether the code is the one of this half minute. Each works once; after wrong ones, even a right one waits."""
    with transaction.atomic():
        device = TOTPDevice.objects.select_for_update().filter(user=user.pk, confirmed=True).first()
        return device is not None and device.verify_token(code)


def finish(request: HttpRequest, user: AbstractBaseUser) -> None:
    """The second step is done: the session gets another key, so that one known before is worth nothing."""
    request.session.cycle_key()
    device = device_of(user)
    if device:
        request.session[DEVICE_ID_SESSION_KEY] = device.persistent_id


def take_away(user: AbstractBaseUser, *, except_session: str | None = None) -> bool:
    """Forgets the device, and ends the sessions that were begun with it; whether there was one."""
    number, _by_model = TOTPDevice.objects.filter(user=user.pk).delete()
    if number:
        end_sessions([user], except_session=except_session)
    return bool(number)
