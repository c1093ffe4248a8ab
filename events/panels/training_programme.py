from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, TitleFieldPanel

from pages.panels.warnings import WarningsPanel
from projects.panels.lacks import LacksPanel

content_panels = [
    WarningsPanel(heading=_("Before you submit")),
    LacksPanel(heading=_("What its funding asks for")),
    MultiFieldPanel(
        [
            TitleFieldPanel("title"),
            FieldPanel("summary"),
            FieldPanel("level"),
            FieldPanel("lead_picture"),
            FieldPanel("body"),
            FieldPanel("project"),
        ],
        heading=_("What"),
    ),
    MultiFieldPanel(
        [FieldPanel("audience"), FieldPanel("entry_conditions"), FieldPanel("participants"), FieldPanel("trainers")],
        heading=_("Who"),
    ),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("total_hours"), FieldPanel("hours_are_approximate")]),
            FieldRowPanel([FieldPanel("duration"), FieldPanel("how_often")]),
            FieldPanel("delivery"),
            InlinePanel("workloads", label=_("part of the work")),
            InlinePanel("phases", label=_("phase")),
            InlinePanel("modules", label=_("module")),
        ],
        heading=_("How it is built"),
    ),
    MultiFieldPanel(
        [FieldRowPanel([FieldPanel("applications_from_month"), FieldPanel("applications_to_month")])],
        heading=_("When to apply, every year"),
    ),
    MultiFieldPanel(
        [FieldPanel("outcomes"), FieldPanel("recognition"), FieldPanel("quality")], heading=_("What you get from it")
    ),
    MultiFieldPanel([FieldPanel("concepts")], heading=_("Topics")),
]
