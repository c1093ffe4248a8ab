"""Which page carries which concept."""

from typing import Any, ClassVar

from django.db import models
from modelcluster.fields import ParentalKey
from modelcluster.models import model_from_serializable_data
from taggit.models import ItemBase

from .concept import Concept, ConceptRedirect


class ConceptOnPage(ItemBase):
    """A page is about a concept. The one through model of every page type."""

    content_object = ParentalKey("wagtailcore.Page", related_name="concept_items", on_delete=models.CASCADE)
    tag = models.ForeignKey(Concept, related_name="page_items", on_delete=models.PROTECT)

    natural_key_fields: ClassVar[list[str]] = ["content_object_id", "tag_id"]

    class Meta:
        constraints = (models.UniqueConstraint(fields=("content_object", "tag"), name="no_concept_twice_on_page"),)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save, unless the page carries the concept already.

        An old draft may name two concepts that were merged since; publishing it must not fail on the second.
        """
        twins = ConceptOnPage.objects.filter(content_object_id=self.content_object_id, tag_id=self.tag_id)
        if not twins.exclude(pk=self.pk).exists():
            super().save(*args, **kwargs)

    @classmethod
    def from_serializable_data(
        cls, data: dict[str, Any], check_fks: bool = True, strict_fks: bool = False
    ) -> "ConceptOnPage | None":
        """The row kept in a page's revision or translation source, led on to the concept that is there today.

        ``None`` (the row is dropped) when the concept was deleted.
        """
        tag_id = data.get("tag")
        if not Concept.objects.filter(pk=tag_id).exists():
            tag_id = ConceptRedirect.objects.filter(old_id=tag_id).values_list("concept_id", flat=True).first()
            if tag_id is None:
                return None
        return model_from_serializable_data(cls, {**data, "tag": tag_id}, check_fks=check_fks, strict_fks=strict_fks)
