"""Finds model fields that look personal, and declarations that no longer fit."""

import re
from collections.abc import Iterator

from django.apps import apps
from django.contrib.auth import get_user_model
from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.db.models.fields.related import RelatedField

from .inventory import holdings, not_personal

_LOOKS_PERSONAL = re.compile(
    r"mail|phone|person|first_name|last_name|full_name|surname|username|author|trainer|(^|_)ip(_|$)|ip_address"
    r"|user_agent|session_(key|data)|avatar|credit|signature|birth|password|consent_(given|until)"
)


def personal_fields() -> Iterator[tuple[str, str]]:
    """Model label and name of every field that points at an account, or whose kind or name speaks of a person."""
    user = get_user_model()
    for model in apps.get_models(include_auto_created=True):
        if model._meta.proxy or not model._meta.managed:
            continue
        for field in (*model._meta.local_fields, *model._meta.local_many_to_many):
            if _is_personal(field, user):
                yield model._meta.label, field.name


def _is_personal(field: models.Field, user: type[models.Model]) -> bool:
    if isinstance(field, RelatedField):
        # Keys to a parent's row say nothing of their own.
        return field.related_model is user and not getattr(field.remote_field, "parent_link", False)
    if isinstance(field, models.EmailField | models.GenericIPAddressField):
        return True
    return bool(_LOOKS_PERSONAL.search(field.name)) and not isinstance(field, models.BooleanField)


def missing() -> list[tuple[str, str]]:
    """Fields that look personal and are neither declared nor said to be something else."""
    declared = {(each.model, name) for each in holdings() for name in each.fields}
    declared |= {(each.model, each.field) for each in not_personal()}
    return [each for each in personal_fields() if each not in declared]


def without_object() -> list[tuple[str, str]]:
    """Declared fields that no model has."""
    declared = [(each.model, name) for each in holdings() for name in each.fields]
    declared += [(each.model, each.field) for each in not_personal()]
    return [(model, name) for model, name in declared if not _exists(model, name)]


def _exists(label: str, name: str) -> bool:
    try:
        apps.get_model(label)._meta.get_field(name)
    except (LookupError, FieldDoesNotExist):
        return False
    return True
