"""What a funded page lacks, at the top of its form."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from wagtail.admin.panels import Panel


class LacksPanel(Panel):
    """Tells of the page as it was last saved; absent where nothing is missing."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "projects/admin/lacks_panel.html"

        @cached_property
        def lacks(self) -> list:
            from ..funding_guard.checking import lacks_of_page  # the models name their panels

            return lacks_of_page(self.instance) if self.instance.pk else []

        def is_shown(self) -> bool:
            return bool(self.lacks)

        def get_context_data(self, parent_context: Mapping[str, Any] | None = None) -> dict[str, Any]:
            from ..funding_guard.checking import latest_note

            note = latest_note(self.instance)
            return super().get_context_data(parent_context) | {"lacks": self.lacks, "note": note}
