from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import TranslatableMixin

from ..blocks import QuestionBlock
from ..translation import translated


class Questionnaire(TranslatableMixin, ClusterableModel):
    """Questions by which an organisation looks at its own work; editors make new ones without code.

    Each question and each option has an id of its own, the same in every language, to which answers refer.
    """

    title = models.CharField(_("title"), max_length=200)
    introduction = models.TextField(_("introduction"), blank=True)
    questions = StreamField([("question", QuestionBlock())], verbose_name=_("questions"), blank=True)

    panels: ClassVar[list] = [FieldPanel("title"), FieldPanel("introduction"), FieldPanel("questions")]
    translatable_fields: ClassVar[list] = translated("title", "introduction", "questions")

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("questionnaire")
        verbose_name_plural = _("questionnaires")

    def __str__(self) -> str:
        return self.title
