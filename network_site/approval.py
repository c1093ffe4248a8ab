"""How a page of a partner becomes public: a network editor approves it, or asks for changes with a comment."""

from django.contrib.auth.models import Group
from wagtail.models import GroupApprovalTask, Page, Workflow, WorkflowPage, WorkflowTask

APPROVAL = "Approval by the network"
#: What a fresh Wagtail comes with. Nobody is in its group, so that a page submitted to it would wait for ever.
STOCK_WORKFLOW = "Moderators approval"


def create_approval(editors: Group) -> Workflow:
    """Makes the workflow of the whole site where there is none. One that an administrator chose stays."""
    workflow, is_new = Workflow.objects.get_or_create(name=APPROVAL)
    if is_new:
        task, _created = GroupApprovalTask.objects.get_or_create(name=APPROVAL)
        task.groups.add(editors)
        WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    root = Page.get_first_root_node()
    chosen = WorkflowPage.objects.filter(page=root).select_related("workflow").first()
    if chosen is None:
        WorkflowPage.objects.create(page=root, workflow=workflow)
    elif is_new and chosen.workflow.name == STOCK_WORKFLOW:
        chosen.workflow = workflow
        chosen.save()
    return workflow
