"""The form of an organisation page, grouped as an editor thinks."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, TitleFieldPanel

from .warnings import WarningsPanel

content_panels = [
    WarningsPanel(heading=_("Before you submit")),
    MultiFieldPanel(
        [
            TitleFieldPanel("title"),
            FieldPanel("summary"),
            FieldRowPanel([FieldPanel("legal_name"), FieldPanel("short_name")]),
            FieldRowPanel([FieldPanel("kind"), FieldPanel("founded")]),
            FieldPanel("description"),
            FieldRowPanel([FieldPanel("lead_picture"), FieldPanel("logo")]),
            FieldPanel("is_example_organisation"),
        ],
        heading=_("Who you are"),
    ),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("country"), FieldPanel("town")]),
            FieldPanel("premises"),
            FieldPanel("areas"),
            FieldRowPanel([FieldPanel("latitude"), FieldPanel("longitude")]),
        ],
        heading=_("Where"),
    ),
    MultiFieldPanel([FieldPanel("services"), FieldPanel("cooperation")], heading=_("What you do")),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("staff_count"), FieldPanel("volunteer_count"), FieldPanel("counts_year")]),
            FieldPanel("volunteer_count_is_approximate"),
        ],
        heading=_("People"),
    ),
    MultiFieldPanel(
        [FieldPanel("website"), FieldPanel("mailbox"), InlinePanel("contacts", label=_("contact"))],
        heading=_("How to reach you"),
    ),
    MultiFieldPanel([FieldPanel("concepts")], heading=_("Topics")),
]
