"""Groups by which people browse the concepts."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from .language import FALLBACK_LANGUAGE, tag_of_wording, wording_for


class ConceptGroupQuerySet(models.QuerySet):
    def with_labels(self) -> "ConceptGroupQuerySet":
        """Groups with their names, ready for ``label_in`` without a query a row."""
        return self.prefetch_related("labels")


class ConceptGroup(models.Model):
    """A shelf of concepts, such as "Services and support"."""

    slug = models.SlugField(_("short name in addresses"), max_length=100, unique=True)
    sort_order = models.PositiveIntegerField(
        _("order"), default=0, help_text=_("Groups with small numbers come first.")
    )

    objects = ConceptGroupQuerySet.as_manager()

    class Meta:
        ordering = ("sort_order", "slug")
        verbose_name = _("topic group")
        verbose_name_plural = _("topic groups")

    def __str__(self) -> str:
        return self.label_in(get_language() or FALLBACK_LANGUAGE) if self.pk else self.slug

    def label_in(self, language_code: str) -> str:
        """The group's name in a language, else in English, else any; the slug when it has no name."""
        return wording_for(self._labels(), language_code) or self.slug

    def label_tag_in(self, language_code: str) -> str:
        """BCP 47 tag of ``label_in`` where the group has no name in that language; else empty."""
        return tag_of_wording(self._labels(), language_code)

    def _labels(self) -> dict[str, str]:
        return {label.language: label.label for label in self.labels.all()}


class ConceptGroupLabel(models.Model):
    """The name of a group in one language."""

    group = models.ForeignKey(ConceptGroup, on_delete=models.CASCADE, related_name="labels")
    language = models.CharField(_("language"), max_length=35)
    label = models.CharField(_("name"), max_length=100)

    class Meta:
        ordering = ("language",)
        constraints = (models.UniqueConstraint(fields=("group", "language"), name="one_group_label_per_language"),)

    def __str__(self) -> str:
        return self.label
