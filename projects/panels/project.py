from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, TitleFieldPanel

from pages.panels.warnings import WarningsPanel

from .lacks import LacksPanel

content_panels = [
    WarningsPanel(heading=_("Before you submit")),
    LacksPanel(heading=_("What its funding asks for")),
    MultiFieldPanel(
        [
            TitleFieldPanel("title"),
            FieldPanel("summary"),
            FieldRowPanel([FieldPanel("acronym"), FieldPanel("code")]),
            FieldPanel("lead_picture"),
            FieldPanel("is_example_project"),
        ],
        heading=_("What"),
    ),
    InlinePanel("participations", heading=_("Who"), label=_("organisation in the project")),
    MultiFieldPanel([FieldRowPanel([FieldPanel("starts"), FieldPanel("ends")])], heading=_("When")),
    MultiFieldPanel(
        [
            FieldPanel("programme"),
            FieldRowPanel([FieldPanel("action_code"), FieldPanel("field_of_education")]),
            FieldRowPanel([FieldPanel("amount"), FieldPanel("currency"), FieldPanel("amount_kind")]),
            FieldPanel("granting_authority"),
            FieldRowPanel([FieldPanel("official_record"), FieldPanel("official_record_lost")]),
        ],
        heading=_("Money"),
    ),
    MultiFieldPanel(
        [FieldPanel("background"), FieldPanel("needs"), FieldPanel("aims"), FieldPanel("target_groups")],
        heading=_("Why and for whom"),
    ),
    MultiFieldPanel(
        [FieldPanel("approach"), InlinePanel("work_packages", label=_("work package")), FieldPanel("promotion")],
        heading=_("How"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("services"),
            FieldPanel("results"),
            InlinePanel("indicators", label=_("figure")),
            InlinePanel("outputs", label=_("output")),
            FieldPanel("adoption"),
            FieldPanel("remarks"),
        ],
        heading=_("Results"),
    ),
    MultiFieldPanel([FieldPanel("concepts")], heading=_("Topics")),
    MultiFieldPanel([FieldPanel("source"), FieldPanel("checked_on")], heading=_("Where the facts come from")),
]
