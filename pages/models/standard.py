from typing import ClassVar

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, TitleFieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from search.kinds import Kind

from ..panels.warnings import WarningsPanel
from ..translation import synchronised, translated
from .base import TEXT_FEATURES, BasePage
from .with_picture import WithPicture


class StandardPage(WithPicture, BasePage):
    """A page of text, such as "About the network", "Privacy" or "Accessibility"."""

    search_kind = Kind.PAGE
    body = RichTextField(_("text"), features=TEXT_FEATURES)

    content_panels: ClassVar[list] = [
        WarningsPanel(heading=_("Before you submit")),
        MultiFieldPanel(
            [TitleFieldPanel("title"), FieldPanel("summary"), FieldPanel("lead_picture")], heading=_("What")
        ),
        FieldPanel("body"),
        *BasePage.topic_panels,
    ]
    search_fields: ClassVar[list] = [*BasePage.search_fields, index.SearchField("body")]
    translatable_fields: ClassVar[list] = [
        *BasePage.translatable_fields,
        *translated("body"),
        *synchronised("lead_picture"),
    ]
    parent_page_types: ClassVar[list[str]] = ["pages.HomePage", "pages.StandardPage"]
    subpage_types: ClassVar[list[str]] = ["pages.StandardPage"]

    class Meta:
        verbose_name = _("text page")
