"""Concepts: tags that have a name in every language."""

from typing import ClassVar

from django.db import models
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from taggit.models import NaturalKeyManager, TagBase

from .concept_group import ConceptGroup
from .language import tag_of_wording, wording_for


class ConceptQuerySet(models.QuerySet):
    def with_labels(self) -> "ConceptQuerySet":
        """Concepts with their labels, ready for ``label_in`` and ``synonyms_in`` without a query a row."""
        return self.prefetch_related("labels")

    def unused(self) -> "ConceptQuerySet":
        """Concepts that no page carries, published or not."""
        return self.filter(page_items__isnull=True)

    def without_label_in(self, language_code: str) -> "ConceptQuerySet":
        """Concepts that have no preferred label in a language yet."""
        named = ConceptLabel.objects.filter(language=language_code.lower(), is_preferred=True)
        return self.exclude(pk__in=named.values("concept"))


class Concept(TagBase):
    """One idea that pages are about; its labels say how each language names it.

    ``name`` repeats the English preferred label (or the first one there is), so that everything that knows tags only by
    name still shows something sensible; ``refresh_name`` keeps it so. ``slug`` is the address of the topic page.
    """

    free_tagging = False

    slug = models.SlugField(
        _("short name in addresses"),
        max_length=100,
        unique=True,
        help_text=_("Small letters a to z, digits and hyphens. After a change the old address leads to the new one."),
    )
    group = models.ForeignKey(
        ConceptGroup, null=True, blank=True, on_delete=models.PROTECT, related_name="concepts", verbose_name=_("group")
    )
    broader = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="narrower",
        verbose_name=_("wider topic"),
        help_text=_("The topic of which this one is a part or a kind."),
    )
    yso_uri = models.URLField(
        _("address in YSO"), blank=True, help_text=_("The same idea in the Finnish national word list.")
    )
    eurovoc_uri = models.URLField(
        _("address in EuroVoc"), blank=True, help_text=_("The same idea in the EU's word list.")
    )

    natural_key_fields: ClassVar[list[str]] = ["slug"]
    objects = NaturalKeyManager.from_queryset(ConceptQuerySet)()

    class Meta:
        ordering = ("name",)
        verbose_name = _("topic")
        verbose_name_plural = _("topics")

    def slugify(self, tag: str, i: int | None = None) -> str:
        """A slug in ASCII letters for a new concept whose slug was left empty."""
        slug = slugify(tag) or "topic"
        return slug if i is None else f"{slug}-{i}"

    def label_in(self, language_code: str) -> str:
        """The preferred label in a language, else in English, else any. Reads prefetched labels when there are."""
        return wording_for(self._preferred_labels(), language_code) or self.name

    def label_tag_in(self, language_code: str) -> str:
        """BCP 47 tag of ``label_in`` where the concept has no label in that language; else empty."""
        return tag_of_wording(self._preferred_labels(), language_code)

    def _preferred_labels(self) -> dict[str, str]:
        return {label.language: label.label for label in self.labels.all() if label.is_preferred}

    def synonyms_in(self, language_code: str) -> list[str]:
        """The other words for the concept in exactly this language."""
        code = language_code.lower()
        return [label.label for label in self.labels.all() if label.language == code and not label.is_preferred]

    def definition_in(self, language_code: str) -> str:
        """What the concept means, in a language, else in English, else any; empty when nobody has written it."""
        return wording_for({each.language: each.text for each in self.definitions.all()}, language_code)

    def refresh_name(self) -> None:
        """Set ``name`` (without saving) to the English preferred label, else the first preferred one, else the slug."""
        self.name = wording_for(self._preferred_labels(), "en") or self.slug

    def get_absolute_url(self) -> str:
        """The topic page in the active language."""
        return reverse("topic", kwargs={"slug": self.slug})


class ConceptLabel(models.Model):
    """One word or phrase for a concept in one language: the preferred one, or a synonym."""

    concept = models.ForeignKey(Concept, on_delete=models.CASCADE, related_name="labels")
    language = models.CharField(_("language"), max_length=35, help_text=_("A language code, such as fi or sr-latn."))
    label = models.CharField(_("word"), max_length=100)
    is_preferred = models.BooleanField(_("preferred"), default=False)

    class Meta:
        ordering = ("language", "-is_preferred", "pk")
        constraints = (
            models.UniqueConstraint(fields=("concept", "language", "label"), name="no_label_twice"),
            models.UniqueConstraint(
                fields=("concept", "language"),
                condition=models.Q(is_preferred=True),
                name="one_preferred_label_per_language",
            ),
        )

    def __str__(self) -> str:
        return self.label


class ConceptDefinition(models.Model):
    """What a concept means, in one language."""

    concept = models.ForeignKey(Concept, on_delete=models.CASCADE, related_name="definitions")
    language = models.CharField(_("language"), max_length=35)
    text = models.TextField(_("definition"))

    class Meta:
        ordering = ("language",)
        constraints = (models.UniqueConstraint(fields=("concept", "language"), name="one_definition_per_language"),)

    def __str__(self) -> str:
        return self.text


class ConceptRedirect(models.Model):
    """Where a concept went that was merged or renamed.

    Old addresses lead on by ``old_slug``. Drafts and old versions of pages keep the number of a merged concept:
    ``old_id`` leads them to the concept that took its place (empty after a mere change of slug).
    """

    old_slug = models.SlugField(max_length=100, unique=True)
    old_id = models.PositiveBigIntegerField(null=True, blank=True, unique=True)
    concept = models.ForeignKey(Concept, on_delete=models.CASCADE, related_name="redirects")

    class Meta:
        ordering = ("old_slug",)

    def __str__(self) -> str:
        return f"{self.old_slug} → {self.concept.slug}"
