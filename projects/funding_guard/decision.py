"""What somebody wanted when the guard stopped it, and doing it after they wrote why."""

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.db import models, transaction
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.models import Page

from ..models import FundingNote
from .lacking import Lack

#: The permission to let a funded page out although it lacks something, and to read the report.
DECIDE = "projects.add_fundingnote"


class Wanted(models.TextChoices):
    """The label is the button that does it."""

    PUBLISH = "publish", _("Publish")
    APPROVE = "approve", _("Approve")

    def is_allowed(self, page: Page, user: AbstractBaseUser) -> bool:
        if self is Wanted.PUBLISH:
            return page.permissions_for_user(user).can_publish()
        task = page.current_workflow_task
        return task is not None and any(name == "approve" for name, *_rest in task.get_actions(page, user))


def wanted_in(request: HttpRequest) -> Wanted:
    """What the request that the guard stopped was about."""
    match = request.resolver_match
    is_task = (match and match.url_name == "workflow_action") or request.POST.get("action-workflow-action")
    return Wanted.APPROVE if is_task else Wanted.PUBLISH


@transaction.atomic
def carry_out(wanted: Wanted, page: Page, user: AbstractBaseUser, lacks: list[Lack], note: str) -> None:
    """Writes the note and publishes the latest draft, or approves it; one that goes live later is scheduled.

    Raises PermissionDenied where somebody may not, or where the page is locked for them, and ValidationError where the
    draft lacks something that every public page needs. Then there is no note either.
    """
    lock = page.get_lock()
    if not wanted.is_allowed(page, user) or (lock is not None and lock.for_user(user)):
        raise PermissionDenied
    if lacks:
        FundingNote.objects.create(page_id=page.pk, note=note, lacks=[lack.code for lack in lacks], written_by=user)
    draft = page.get_latest_revision_as_object()
    draft.full_clean()
    if wanted is Wanted.APPROVE:
        page.current_workflow_task.on_action(page.current_workflow_task_state, user, "approve", comment=note)
        return
    revision = page.get_latest_revision() or draft.save_revision(user=user)
    PublishPageRevisionAction(revision, user=user).execute()
