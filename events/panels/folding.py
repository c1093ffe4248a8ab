"""Parts of the form that a kind of event seldom needs: folded until somebody opens or fills them."""

from collections.abc import Collection
from typing import Any

from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel, Panel


class FoldedPanel(MultiFieldPanel):
    """Open for the kinds of event in ``needed_by``, where something in it is filled, and on a page not saved yet.

    Folding hides nothing from the form: a hidden field would be saved as empty.
    """

    def __init__(self, children: Any = (), *args: Any, needed_by: Collection[str] = (), **kwargs: Any) -> None:
        super().__init__(children, *args, **kwargs)
        self.needed_by = needed_by

    def clone_kwargs(self) -> dict[str, Any]:
        return super().clone_kwargs() | {"needed_by": self.needed_by}

    class BoundPanel(MultiFieldPanel.BoundPanel):
        def classes(self) -> list[str]:
            return [*super().classes(), "collapsed"] if self.is_folded else super().classes()

        @property
        def is_folded(self) -> bool:
            event = self.instance
            return event.pk is not None and event.kind not in self.panel.needed_by and not _is_filled(event, self.panel)


def _is_filled(instance: Any, panel: Panel) -> bool:
    if isinstance(panel, InlinePanel):
        return bool(getattr(instance, panel.relation_name).all())
    if isinstance(panel, FieldPanel):
        field = instance._meta.get_field(panel.field_name)
        return getattr(instance, field.attname) not in (field.get_default(), None, "")
    return any(_is_filled(instance, child) for child in getattr(panel, "children", ()))
