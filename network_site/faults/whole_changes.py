"""A page and everything that follows from it become public together, or not at all.

Wagtail 8 publishes in several transactions: first the page, then what listens to it (the search), its aliases and the
log. A process that is killed between two of them would leave a page that readers see and the search does not know.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.db import transaction
from wagtail.actions.copy_page import CopyPageAction
from wagtail.actions.publish_revision import PublishRevisionAction
from wagtail.actions.unpublish import UnpublishAction
from wagtail.actions.unpublish_page import UnpublishPageAction

_ACTIONS: tuple[type, ...] = (PublishRevisionAction, UnpublishAction, UnpublishPageAction, CopyPageAction)


def make_changes_whole() -> None:
    """Let each of Wagtail's actions be one transaction; asked once, when the hub starts."""
    for action in _ACTIONS:
        execute = vars(action).get("execute")
        if execute is not None and not hasattr(execute, "is_whole"):
            action.execute = _whole(execute)


def _whole(execute: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(execute)
    def carried_out(*args: Any, **kwargs: Any) -> Any:
        with transaction.atomic():
            return execute(*args, **kwargs)

    carried_out.is_whole = True
    return carried_out
