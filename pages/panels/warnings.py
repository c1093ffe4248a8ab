"""What to look at before submitting, at the top of a page's form."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from wagtail.admin.panels import Panel


class WarningsPanel(Panel):
    """Tells of the page as it was last saved; absent where there is nothing to say."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "pages/admin/content_checks/warnings_panel.html"

        @cached_property
        def warnings(self) -> list:
            from ..content_checks.warnings import warnings_now  # the models name their panels

            return warnings_now(self.instance) if self.instance.pk else []

        def is_shown(self) -> bool:
            return bool(self.warnings)

        def get_context_data(self, parent_context: Mapping[str, Any] | None = None) -> dict[str, Any]:
            return super().get_context_data(parent_context) | {"warnings": self.warnings}
