from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable, TranslatableMixin

from pages.choices import language_choices
from pages.fields import PartialDateField
from pages.translation import synchronised, translated


class Output(TranslatableMixin, Orderable):
    """Something a project made that others can read, watch or use.

    ``title`` is in the output's own language and is never translated; ``explanation`` says in the page's language what
    it is. Authors of publications are named as on the publication.
    """

    class Kind(models.TextChoices):
        ARTICLE = "article", _("Article")
        REPORT = "report", _("Report")
        BOOK_CHAPTER = "book-chapter", _("Book chapter")
        TRAINING_MODEL = "training-model", _("Training model")
        TOOL = "tool", _("Material or tool")
        VIDEO = "video", _("Video")
        PRACTICE = "practice", _("Tested practice")
        SERVICE = "service", _("Service")
        OTHER = "other", _("Other")

    page = ParentalKey("projects.ProjectPage", on_delete=models.CASCADE, related_name="outputs")
    kind = models.CharField(_("kind"), max_length=20, choices=Kind.choices, default=Kind.ARTICLE)
    title = models.CharField(
        _("title"), max_length=300, blank=True,
        help_text=_("In its own language. Left empty where only authors, journal or publisher, and year are known."),
    )  # fmt: skip
    explanation = models.CharField(_("what it is"), max_length=300, blank=True)
    authors = models.CharField(_("authors"), max_length=300, blank=True)
    published = PartialDateField(_("published"))
    year_suffix = models.CharField(_("letter after the year"), max_length=1, blank=True)
    publisher = models.CharField(_("journal or publisher"), max_length=200, blank=True)
    language = models.CharField(_("language"), max_length=10, blank=True, choices=language_choices)
    link = models.URLField(_("link"), blank=True)
    link_lost = models.BooleanField(
        _("link lost"), default=False, help_text=_("The source had a link that no longer says where it led.")
    )

    panels: ClassVar[list] = [
        FieldRowPanel([FieldPanel("kind"), FieldPanel("language")]),
        FieldPanel("title"),
        FieldPanel("explanation"),
        FieldRowPanel([FieldPanel("authors"), FieldPanel("publisher")]),
        FieldRowPanel([FieldPanel("published"), FieldPanel("year_suffix")]),
        FieldRowPanel([FieldPanel("link"), FieldPanel("link_lost")]),
    ]
    translatable_fields: ClassVar[list] = [
        *translated("explanation"),
        *synchronised(
            "kind", "title", "authors", "published", "year_suffix", "publisher", "language", "link", "link_lost"
        ),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("output")

    def __str__(self) -> str:
        return self.title or self.citation

    @property
    def citation(self) -> str:
        """How a publication is cited whose title is unknown: “Kivistö (Kuntoutus, 2021)”."""
        where_and_when = ", ".join(part for part in (self.publisher, f"{self.published}{self.year_suffix}") if part)
        return f"{self.authors} ({where_and_when})" if where_and_when else self.authors

    def clean(self) -> None:
        super().clean()
        if not self.title and not (self.authors and self.publisher):
            raise ValidationError({"title": _("Write the title, or the authors and the journal or publisher.")})
        if self.link and self.link_lost:
            raise ValidationError({"link_lost": _("There is a link: either remove it or untick “link lost”.")})
