from typing import ClassVar

from django.core.validators import MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.models import Orderable

from ..choices import country_choices, language_choices


@register_setting(icon="site")
class SiteSettings(ClusterableModel, BaseSiteSetting):
    """What an organisation that runs a hub of its own changes without code."""

    name = models.CharField(_("name of the site"), max_length=80, default="Community Recovery Network")
    mailbox = models.EmailField(_("role mailbox"), blank=True)
    show_eu_mark = models.BooleanField(
        _("the site itself is funded by the European Union"),
        default=False,
        help_text=_("Shows the emblem and the statement at the foot of every page."),
    )
    granting_authority = models.CharField(_("granting authority of the site"), max_length=200, blank=True)

    approval_days = models.PositiveSmallIntegerField(
        _("days until somebody looks at what was submitted"),
        default=3,
        validators=[MinValueValidator(1)],
        help_text=_("Partners are told this number when they submit a page."),
    )

    latin_names = models.TextField(
        _("names that keep their Latin letters"),
        blank=True,
        help_text=_(
            "One a line. In Serbian Cyrillic these stay as they are. Foreign words, codes, addresses and the names of "
            "organisations outside Serbia do so by themselves."
        ),
    )

    panels: ClassVar[list] = [
        MultiFieldPanel(
            [FieldPanel("name"), FieldPanel("mailbox"), FieldPanel("approval_days")], heading=_("The site")
        ),
        MultiFieldPanel([FieldPanel("show_eu_mark"), FieldPanel("granting_authority")], heading=_("Funding")),
        MultiFieldPanel([FieldPanel("latin_names")], heading=_("Serbian in both scripts")),
        InlinePanel("help_lines", heading=_("Help in need"), label=_("help line")),
    ]

    class Meta:
        verbose_name = _("site settings")


class HelpLine(Orderable):
    """A number to call in an emergency or crisis, shown on every page."""

    class Kind(models.TextChoices):
        EMERGENCY = "emergency", _("Emergency number: a life is in danger")
        TALK = "talk", _("Somebody to talk to")

    settings = ParentalKey(SiteSettings, on_delete=models.CASCADE, related_name="help_lines")
    kind = models.CharField(_("kind"), max_length=12, choices=Kind.choices, default=Kind.EMERGENCY)
    country = models.CharField(_("country"), max_length=2, choices=country_choices)
    language = models.CharField(
        _("language"),
        max_length=10,
        blank=True,
        choices=language_choices,
        help_text=_("Shown to readers of this language only; to all where none is chosen."),
    )
    name = models.CharField(_("name"), max_length=80, blank=True, help_text=_("As the line calls itself."))
    number = models.CharField(_("number"), max_length=40)
    hours = models.CharField(_("hours"), max_length=80, blank=True, help_text=_("For example 24/7."))
    website = models.URLField(_("website"), blank=True)
    checked_on = models.DateField(_("checked on"), null=True, blank=True, help_text=_("Check once a year."))

    panels: ClassVar[list] = [
        FieldRowPanel([FieldPanel("kind"), FieldPanel("country"), FieldPanel("language")]),
        FieldRowPanel([FieldPanel("name"), FieldPanel("number"), FieldPanel("hours")]),
        FieldRowPanel([FieldPanel("website"), FieldPanel("checked_on")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("help line")

    def __str__(self) -> str:
        return f"{self.country} {self.number}"
