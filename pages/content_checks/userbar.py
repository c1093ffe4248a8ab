"""Wagtail's checker in the browser (axe), made to look for what the rules for texts look for, and for more."""

from typing import Any, ClassVar

from django.forms import Media
from django.utils.translation import gettext_lazy as _
from wagtail.admin.userbar import ContentCheckerItem

from ..images.alt_text import ANNOUNCEMENT, FILE_NAME
from .link_words import VAGUE

#: Adds the check of link words to axe; its rule and its words come from here.
SCRIPT = "pages/content_checks.js"
LINK_WORDS = "link-words"


class HubContentChecker(ContentCheckerItem):
    """Runs in previews and in the editor's side panel, on what the editor wrote: not on menus and footer."""

    axe_include: ClassVar = ["main"]
    axe_run_only: ClassVar = [
        *ContentCheckerItem.axe_run_only,
        "image-alt", "image-redundant-alt", "label-content-name-mismatch", "link-in-text-block", "list",
        "page-has-heading-one", "scope-attr-valid", "table-duplicate-name", "td-has-header", "td-headers-attr",
        "th-has-data-cells", LINK_WORDS,
    ]  # fmt: skip
    axe_custom_rules: ClassVar = [
        *ContentCheckerItem.axe_custom_rules,
        {
            "id": LINK_WORDS,
            "impact": "serious",
            "selector": "a[href]",
            "tags": ["best-practice"],
            "any": ["check-link-words"],
            "enabled": True,
        },
    ]
    axe_custom_checks: ClassVar = [
        {"id": "check-empty-meta-description"},
        {"id": "check-image-alt-text", "options": {"pattern": f"{FILE_NAME.pattern}|{ANNOUNCEMENT.pattern}"}},
        {"id": "check-link-words", "options": {"words": sorted(VAGUE)}},
    ]
    axe_messages: ClassVar = ContentCheckerItem.axe_messages | {
        LINK_WORDS: {
            "error_name": _("Link text does not say where it leads"),
            "help_text": _("Let the linked words be the name of what opens."),
        },
        "alt-text-quality": {
            "error_name": _("Description of a picture is the name of a file, or begins with “picture of”"),
            "help_text": _("Say what the picture shows, as you would on the telephone."),
        },
        "td-has-header": {
            "error_name": _("Table without headers"),
            "help_text": _("Make the first row or column headers."),
        },
    }

    @property
    def media(self) -> Media:
        return Media(js=[SCRIPT])

    def get_axe_spec(self, request: Any) -> dict[str, Any]:
        """Lists of their own: axe's configuration is written out as JSON."""
        return {"rules": [*self.axe_custom_rules], "checks": [*self.axe_custom_checks]}
