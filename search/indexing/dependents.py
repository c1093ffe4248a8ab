"""Pages whose facts are read from another page or record: the events of an organisation, the reports of a project.

Nothing here knows a page model: whoever points at something, or lies below it, may read it.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from django.apps import apps
from django.db.models import Model
from wagtail.models import Page

from ..models import SearchDocument, SearchFacet
from ..searchable import Searchable
from .fetching import child_relations, own_keys


def outward_facts(page_id: int) -> tuple | None:
    """What other pages may read of a page, as it is indexed; None when it is not."""
    columns = (
        SearchDocument.objects.filter(pk=page_id).values_list("title", "card", "is_example", "translation_key").first()
    )
    if columns is None:
        return None
    return *columns, frozenset(SearchFacet.objects.filter(document_id=page_id).values_list("name", "value"))


def dependents_of(thing: Model) -> set[int]:
    """Ids of pages that point at a page or record by a key of their own or of their rows, or lie below the page."""
    page_ids = set(_pointing_at(thing))
    if isinstance(thing, Page):
        below = SearchDocument.objects.filter(page__path__startswith=thing.path, page__depth__gt=thing.depth)
        page_ids.update(below.values_list("pk", flat=True))
    return page_ids


@lru_cache(maxsize=500)
def is_pointed_at(model: type[Model]) -> bool:
    """Whether pages point at records of a model that is no page and has a slug."""
    if issubclass(model, Page) or not any(field.name == "slug" for field in model._meta.get_fields()):
        return False
    keys = [key for page_model in _searchable_models() for key in own_keys(page_model)]
    return any(key.related_model is model for key in keys)


def _pointing_at(thing: Model) -> Iterator[int]:
    for model in _searchable_models():
        for key in own_keys(model):
            if isinstance(thing, key.related_model):
                yield from model._default_manager.filter(**{key.name: thing.pk}).values_list("pk", flat=True)
        for _name, child, parent_key in child_relations(model):
            for key in own_keys(child):
                if key.name != parent_key and isinstance(thing, key.related_model):
                    rows = child._default_manager.filter(**{key.name: thing.pk})
                    yield from rows.values_list(f"{parent_key}_id", flat=True)


def _searchable_models() -> Iterable[type[Page]]:
    return (model for model in apps.get_models() if issubclass(model, Searchable) and issubclass(model, Page))
