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
            FieldPanel("activity_type"),
            FieldPanel("event"),
            FieldPanel("project"),
            FieldPanel("lead_picture"),
        ],
        heading=_("What"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("sending_organisation"),
            FieldRowPanel([FieldPanel("sending_name"), FieldPanel("sending_country")]),
            FieldPanel("host_organisation"),
            FieldRowPanel([FieldPanel("host_name"), FieldPanel("host_country"), FieldPanel("host_town")]),
            FieldRowPanel([FieldPanel("people_count"), FieldPanel("lived_experience_count")]),
            FieldPanel("people_description"),
        ],
        heading=_("Who"),
    ),
    MultiFieldPanel([FieldRowPanel([FieldPanel("starts"), FieldPanel("ends")])], heading=_("When")),
    MultiFieldPanel(
        [FieldPanel("went_to_see"), FieldPanel("saw"), FieldPanel("learned")],
        heading=_("The journey"),
    ),
    MultiFieldPanel(
        [FieldPanel("changed"), InlinePanel("follow_ups", label=_("change since then"))],
        heading=_("What we changed at home"),
    ),
    MultiFieldPanel(
        [
            FieldPanel("connectedness"),
            FieldPanel("hope"),
            FieldPanel("identity"),
            FieldPanel("meaning"),
            FieldPanel("empowerment"),
        ],
        heading=_("What gave strength (CHIME)"),
        help_text=_("Five things that help people recover. Leave out what does not fit."),
    ),
    MultiFieldPanel([InlinePanel("materials", label=_("material"))], heading=_("Materials")),
    MultiFieldPanel([FieldPanel("concepts")], heading=_("Topics")),
    MultiFieldPanel(
        [FieldPanel("consent_until")],
        heading=_("Consent"),
        help_text=_("The search does not keep words that are told only for a time: it finds the report by the rest."),
    ),
]
