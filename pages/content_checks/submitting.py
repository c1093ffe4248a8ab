"""Doing what somebody wanted before warnings came in between: submitting or publishing the draft as it was saved."""

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.admin import messages
from wagtail.models import Page, WorkflowState

from ..models import SiteSettings


class Wanted(models.TextChoices):
    """What somebody wanted to do with a page; the label is the button that does it in spite of warnings."""

    SUBMIT = "submit", _("Submit all the same")
    PUBLISH = "publish", _("Publish all the same")

    @property
    def button(self) -> str:
        """The name of Wagtail's own button for it, in the form of a page."""
        return f"action-{self.value}"

    def is_allowed(self, page: Page, user: AbstractBaseUser) -> bool:
        permissions = page.permissions_for_user(user)
        if self is Wanted.PUBLISH:
            return permissions.can_publish()
        return permissions.can_edit() and permissions.can_submit_for_moderation()


def wanted_in(request: HttpRequest) -> Wanted | None:
    """What the button that sent a page's form asks for. As in Wagtail, publishing comes first."""
    if request.method != "POST":
        return None
    return next((wanted for wanted in (Wanted.PUBLISH, Wanted.SUBMIT) if request.POST.get(wanted.button)), None)


def carry_out(wanted: Wanted, page: Page, user: AbstractBaseUser) -> None:
    """Submits or publishes the latest revision; one that goes live later is scheduled.

    Raises PermissionDenied where somebody may not, or where the page is locked for them, and ValidationError where the
    draft lacks something that a public page needs.
    """
    lock = page.get_lock()
    if not wanted.is_allowed(page, user) or (lock is not None and lock.for_user(user)):
        raise PermissionDenied
    draft = page.get_latest_revision_as_object()
    draft.full_clean()
    if wanted is Wanted.PUBLISH:
        revision = page.get_latest_revision() or draft.save_revision(user=user)
        PublishPageRevisionAction(revision, user=user).execute()
        return
    state = draft.current_workflow_state
    if state and state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        state.resume(user)
    else:
        draft.get_workflow().start(draft, user)


def tell_who_looks(request: HttpRequest) -> None:
    """Says to whoever submitted a page what happens next."""
    days = SiteSettings.for_request(request).approval_days
    text = ngettext(
        "A network editor looks at it within %(days)s day. You get a mail when it is published or needs a change.",
        "A network editor looks at it within %(days)s days. You get a mail when it is published or needs a change.",
        days,
    )
    messages.info(request, text % {"days": days})
