"""Keeping a page that somebody began as a draft."""

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from wagtail.models import Page

from .addresses import free_slug


@transaction.atomic
def save_as_draft(page: Page, parent: Page, user: AbstractBaseUser) -> None:
    """Puts a new page below its parent, in the parent's language, with a first revision. Nothing of it is public."""
    page.locale, page.owner, page.live, page.has_unpublished_changes = parent.locale, user, False, True
    page.slug = free_slug(page.title, parent)
    parent.add_child(instance=page)
    page.save_revision(user=user, log_action=True, clean=False)
