from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, TitleFieldPanel

content_panels = [
    MultiFieldPanel(
        [
            TitleFieldPanel("title"),
            FieldPanel("summary"),
            FieldRowPanel([FieldPanel("kind"), FieldPanel("status")]),
            FieldPanel("status_note"),
            FieldPanel("lead_picture"),
            FieldPanel("body"),
            FieldPanel("outcomes"),
        ],
        heading=_("What"),
    ),
    MultiFieldPanel(
        [
            InlinePanel("occurrences", label=_("date")),
            FieldPanel("time_zone"),
            FieldPanel("dates_note"),
        ],
        heading=_("When"),
    ),
    MultiFieldPanel(
        [
            FieldRowPanel([FieldPanel("is_on_site"), FieldPanel("is_online")]),
            FieldRowPanel([FieldPanel("town"), FieldPanel("country")]),
            FieldPanel("place"),
            FieldPanel("address"),
            FieldPanel("online_link"),
            FieldPanel("host"),
            FieldPanel("accommodation"),
        ],
        heading=_("Where"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("audience"),
            FieldRowPanel([FieldPanel("minimum_age"), FieldPanel("seats"), FieldPanel("seats_left")]),
            FieldPanel("eligible_countries"),
            FieldPanel("languages"),
            FieldPanel("interpretation"),
        ],
        heading=_("Who"),
    ),
    MultiFieldPanel(
        [
            FieldRowPanel(
                [
                    FieldPanel("applications_open_on"),
                    FieldPanel("applications_close_on"),
                    FieldPanel("applications_close_time"),
                ]
            ),
            FieldPanel("how_to_apply"),
            FieldRowPanel([FieldPanel("application_link"), FieldPanel("application_mailbox")]),
            InlinePanel("steps", label=_("step of the selection")),
        ],
        heading=_("How to apply"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("project"),
            FieldPanel("programme"),
            FieldPanel("training_programme"),
            InlinePanel("costs", label=_("cost")),
        ],
        heading=_("Money"),
    ),
    MultiFieldPanel(
        [InlinePanel("care_facts", label=_("care fact")), FieldPanel("crisis_plan")],
        heading=_("So that people can feel safe and well"),
    ),
    MultiFieldPanel([FieldPanel("concepts")], heading=_("Topics")),
]
