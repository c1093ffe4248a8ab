"""Every field of every page and of the rows below it is either translated or synchronised: nothing is forgotten."""

import pytest
from django.apps import apps
from django.db import models
from modelcluster.fields import ParentalKey
from modelcluster.models import get_all_child_relations
from wagtail.models import Page, TranslatableMixin
from wagtail_localize.fields import SynchronizedField, TranslatableField

from pages.models import BasePage, Questionnaire

PAGE_MODELS = [model for model in apps.get_models() if issubclass(model, BasePage)]
ROW_MODELS = sorted(
    {
        relation.related_model
        for model in PAGE_MODELS
        for relation in get_all_child_relations(model)
        if issubclass(relation.related_model, TranslatableMixin)
    },
    key=lambda model: model.__name__,
)
PLUMBING = {"id", "sort_order", "translation_key", "locale"}


def own_fields(model: type[models.Model]) -> set[str]:
    """Editable fields that the model itself or BasePage declares."""
    inherited = {field.name for field in Page._meta.get_fields()} if issubclass(model, Page) else set()
    return {
        field.name
        for field in model._meta.get_fields()
        if field.concrete
        and field.editable
        and not field.auto_created
        and not isinstance(field, ParentalKey)
        and field.name not in inherited | PLUMBING | {"page_ptr"}
        and not field.many_to_many
    }


def child_relations(model: type[models.Model]) -> set[str]:
    inherited = {relation.name for relation in get_all_child_relations(Page)}
    return {relation.name for relation in get_all_child_relations(model)} - inherited


def is_kept_in_each_language(model: type[models.Model]) -> bool:
    """True of translatable snippets; pages are found in the reader's language when they are shown."""
    return issubclass(model, TranslatableMixin) and not issubclass(model, Page)


@pytest.mark.parametrize("model", [*PAGE_MODELS, *ROW_MODELS, Questionnaire], ids=lambda model: model.__name__)
def test_every_field_is_declared(model):
    declared = {field.field_name for field in model.translatable_fields}
    relations = child_relations(model) if hasattr(model, "child_relations") or issubclass(model, Page) else set()
    assert own_fields(model) | relations <= declared


@pytest.mark.parametrize("model", [*PAGE_MODELS, *ROW_MODELS], ids=lambda model: model.__name__)
def test_declared_fields_exist(model):
    for field in model.translatable_fields:
        model._meta.get_field(field.field_name)


@pytest.mark.parametrize("model", PAGE_MODELS, ids=lambda model: model.__name__)
def test_rows_with_words_are_translated_and_rows_of_facts_follow_the_original(model):
    for field in model.translatable_fields:
        relation = model._meta.get_field(field.field_name)
        if isinstance(relation, models.ManyToOneRel):
            expected = TranslatableField if issubclass(relation.related_model, TranslatableMixin) else SynchronizedField
            assert type(field) is expected, field


@pytest.mark.parametrize("model", [*PAGE_MODELS, *ROW_MODELS], ids=lambda model: model.__name__)
def test_facts_are_never_translated(model):
    """Numbers, dates, links, mailboxes, choices and references are the same in every language.

    A reference to something that has a version in each language leads to the version of the page's own language.
    """
    for field in model.translatable_fields:
        column = model._meta.get_field(field.field_name)
        if isinstance(column, models.ForeignKey) and is_kept_in_each_language(column.related_model):
            continue
        is_text = isinstance(column, models.CharField | models.TextField) and not column.choices
        is_link = isinstance(column, models.URLField | models.EmailField)
        if not isinstance(column, models.ManyToOneRel) and (is_link or not is_text):
            assert isinstance(field, SynchronizedField), field
