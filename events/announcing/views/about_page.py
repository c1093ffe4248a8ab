"""What the views of the admin about one page have in common."""

from typing import Any, ClassVar

from django.urls import reverse
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.models import Page


class AboutPage(WagtailAdminTemplateMixin):
    """The page gives the subtitle, and in the breadcrumbs the way back to it."""

    page: Page
    #: The name of the address that the way back leads to.
    way_back: ClassVar[str] = "wagtailadmin_pages:edit"

    def get_page_subtitle(self) -> str:
        return self.page.get_admin_display_title()

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        url = reverse(self.way_back, args=[self.page.pk])
        return [
            *self.breadcrumbs_items,
            {"url": url, "label": self.page.get_admin_display_title()},
            {"url": "", "label": self.get_page_title()},
        ]
