"""Mails to the people who have an account."""

from contextlib import AbstractContextManager

from django.contrib.auth.models import AbstractBaseUser
from django.core.mail import EmailMessage
from django.utils.translation import override
from wagtail.users.models import UserProfile


def language_of(user: AbstractBaseUser, otherwise: str) -> AbstractContextManager[None]:
    """Within the block texts are in the language that the person chose for the editor, or in the given one."""
    profile = UserProfile.objects.filter(user=user).first()
    return override((profile and profile.preferred_language) or otherwise)


def mail_to(user: AbstractBaseUser, subject: str, text: str) -> EmailMessage:
    """A subject of several lines becomes one. Programs that answer every mail are told to leave this one alone."""
    return EmailMessage(" ".join(subject.split()), text, to=[user.email], headers={"Auto-Submitted": "auto-generated"})
