from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, TitleFieldPanel

from ..home_content import home_content
from ..translation import translated
from .base import BasePage


class HomePage(BasePage):
    """The front page of one language. Everything below its heading is gathered from the content."""

    search_kind = None
    heading = models.CharField(
        _("heading"), max_length=120, help_text=_("The large sentence that says what the network is for.")
    )

    content_panels: ClassVar[list] = [
        MultiFieldPanel([TitleFieldPanel("title"), FieldPanel("heading"), FieldPanel("summary")], heading=_("What")),
    ]
    translatable_fields: ClassVar[list] = [*BasePage.translatable_fields, *translated("heading")]
    parent_page_types: ClassVar[list[str]] = ["wagtailcore.Page"]

    class Meta:
        verbose_name = _("home page")

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context(request, *args, **kwargs) | home_content(get_language() or "en")
