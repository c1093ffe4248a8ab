from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel, TitleFieldPanel

from pages.panels.warnings import WarningsPanel
from projects.panels.lacks import LacksPanel

from ..models.event_kinds import EventKind
from .folding import FoldedPanel

#: The kinds for which people apply.
APPLIED_FOR = (EventKind.TRAINING, EventKind.MOBILITY, EventKind.EXPERT_VISIT, EventKind.PARTNER_SEARCH)
#: The kinds for which people travel and stay overnight.
TRAVELLED_TO = (EventKind.MOBILITY, EventKind.EXPERT_VISIT)

content_panels = [
    WarningsPanel(heading=_("Before you submit")),
    LacksPanel(heading=_("What its funding asks for")),
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
        ],
        heading=_("Where"),
    ),
    FoldedPanel(
        [
            FieldRowPanel([FieldPanel("arrives_on"), FieldPanel("departs_on")]),
            FieldPanel("accommodation"),
            FieldPanel("single_rooms"),
        ],
        heading=_("Arriving and staying"),
        needed_by=TRAVELLED_TO,
    ),
    MultiFieldPanel(
        [
            FieldPanel("audience"),
            FieldRowPanel([FieldPanel("minimum_age"), FieldPanel("seats"), FieldPanel("seats_left")]),
            FieldPanel("languages"),
        ],
        heading=_("Who"),
    ),
    FoldedPanel([FieldPanel("interpretation")], heading=_("Interpreting")),
    FoldedPanel(
        [FieldPanel("eligible_countries"), FieldPanel("others_may_ask")],
        heading=_("From which countries"),
        needed_by=TRAVELLED_TO,
    ),
    FoldedPanel(
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
        needed_by=APPLIED_FOR,
    ),
    FoldedPanel(
        [
            FieldPanel("project"),
            FieldPanel("programme"),
            FieldPanel("training_programme"),
            InlinePanel("costs", label=_("cost")),
            FieldPanel("paid_parts"),
        ],
        heading=_("Money"),
        needed_by=APPLIED_FOR,
    ),
    MultiFieldPanel(
        [InlinePanel("care_facts", label=_("care fact")), FieldPanel("crisis_plan")],
        heading=_("So that people can feel safe and well"),
    ),
    MultiFieldPanel([FieldPanel("concepts")], heading=_("Topics")),
]
