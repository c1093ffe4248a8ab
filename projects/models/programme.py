from typing import ClassVar

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable


class FundingProgramme(ClusterableModel):
    """A programme that funds projects, and how its funding must be shown.

    Names are kept per language beside the programme, because the programme itself is one fact for every language.
    """

    class MarkRule(models.TextChoices):
        """How the emblem and its words are put together.

        Sources: Regulation (EU) No 821/2014, Articles 3–5 and Annex II with Regulation (EU) No 1303/2013, Annex XII
        (2014–2020: emblem, the words "European Union" and the name of the fund); Regulation (EU) 2021/1060, Article 47
        and Annex IX (from 2021: emblem and "Funded by" or "Co-funded by the European Union"); for aid outside the
        Union, the Communication and Visibility Manual for European Union External Actions (emblem and "funded by").
        """

        FUND_2014 = "fund-2014", _("2014–2020: emblem, “European Union” and the fund")
        FUNDED_2021 = "funded-2021", _("From 2021, and for external aid: emblem and “Funded by the European Union”")
        CO_FUNDED_2021 = "co-funded-2021", _("From 2021: emblem and “Co-funded by the European Union”")
        NONE = "none", _("No European Union mark")
        UNKNOWN = "unknown", _("Not known yet: no mark is shown")

    slug = models.SlugField(_("short name in addresses"), unique=True)
    period = models.CharField(_("period"), max_length=20, blank=True, help_text=_("For example 2014–2020."))
    action_codes = models.CharField(
        _("action codes"), max_length=300, blank=True, help_text=_("Separated by spaces, for example KA122 KA210.")
    )
    mark_rule = models.CharField(_("funding mark"), max_length=20, choices=MarkRule.choices, default=MarkRule.UNKNOWN)
    disclaimer_required = models.BooleanField(_("a disclaimer must stand beside the mark"), default=False)
    granting_authorities = models.TextField(_("granting authorities"), blank=True, help_text=_("One on each line."))
    official_record_pattern = models.CharField(
        _("address of official records"),
        max_length=300,
        blank=True,
        help_text=_("With {code} where the project's code goes. Left empty, records are not linked."),
    )

    panels: ClassVar[list] = [
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("slug"), FieldPanel("period")]),
                InlinePanel("names", label=_("name"), min_num=1),
            ],
            heading=_("Programme"),
        ),
        FieldPanel("action_codes"),
        MultiFieldPanel([FieldPanel("mark_rule"), FieldPanel("disclaimer_required")], heading=_("Funding mark")),
        FieldPanel("granting_authorities"),
        FieldPanel("official_record_pattern"),
    ]

    class Meta:
        verbose_name = _("funding programme")
        verbose_name_plural = _("funding programmes")
        ordering: ClassVar[list[str]] = ["slug"]

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        return self.name_in(get_language() or "en")

    def names_in(self, language_code: str) -> "ProgrammeName | None":
        """The names in a language, else in English, else in any; none where nobody wrote one."""
        names = {name.language: name for name in self.names.all()}
        return names.get(language_code) or names.get("en") or next(iter(names.values()), None)

    def name_in(self, language_code: str) -> str:
        names = self.names_in(language_code)
        return names.name if names else self.slug


class ProgrammeName(Orderable):
    """What a programme and its fund are called in one language."""

    programme = ParentalKey(FundingProgramme, on_delete=models.CASCADE, related_name="names")
    language = models.CharField(_("language"), max_length=10)
    name = models.CharField(_("name"), max_length=200)
    fund = models.CharField(_("fund"), max_length=200, blank=True)
    slogan = models.CharField(_("slogan"), max_length=200, blank=True)

    panels: ClassVar[list] = [
        FieldRowPanel([FieldPanel("language"), FieldPanel("name")]),
        FieldRowPanel([FieldPanel("fund"), FieldPanel("slogan")]),
    ]

    class Meta(Orderable.Meta):
        verbose_name = _("name of a programme")
        constraints: ClassVar[list] = [
            models.UniqueConstraint(fields=["programme", "language"], name="one_programme_name_per_language")
        ]

    def __str__(self) -> str:
        return self.name
