"""Wagtail's editing forms use the topic field for every model's concepts, and their own field for other tags."""

from typing import Any

from taggit.managers import TaggableManager
from wagtail.admin.forms.models import register_form_field_override
from wagtail.admin.forms.tags import TagField

from ..models import Concept
from .field import ConceptsField


def form_field_for(db_field: TaggableManager) -> dict[str, Any]:
    """Which form field edits a tag manager."""
    if db_field.related_model is Concept:
        return {"form_class": ConceptsField}
    return {"form_class": TagField, "tag_model": db_field.related_model}


register_form_field_override(TaggableManager, override=form_field_for)
