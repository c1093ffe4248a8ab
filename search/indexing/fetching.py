"""Loading what pages are read with for many pages at once: a rebuild would ask ten questions for each page otherwise.

Nothing here knows a page model: relations are found by looking at the models.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from django.db.models import ForeignKey, Model, Prefetch, prefetch_related_objects
from modelcluster.models import get_all_child_relations
from wagtail.models import Locale, Page

_FOREIGN_APPS = frozenset({"wagtailcore", "auth", "contenttypes", "search", "wagtailimages", "wagtaildocs"})


def fetch_relations(pages: Iterable[Page]) -> None:
    """Give specific pages their locale, parent, foreign keys and child rows as if each had been read by itself."""
    by_model: dict[type[Page], list[Page]] = defaultdict(list)
    for page in pages:
        by_model[type(page)].append(page)
    everyone = [page for group in by_model.values() for page in group]
    _fetch_locales(everyone)
    _fetch_parents(everyone)
    for model, group in by_model.items():
        prefetch_related_objects(group, *(_with_its_keys(key) for key in own_keys(model)))
        for name, child, key in child_relations(model):
            _fetch_children(group, name, child, key)


def _fetch_locales(pages: Sequence[Page]) -> None:
    locales = Locale.objects.in_bulk({page.locale_id for page in pages})
    for page in pages:
        page.locale = locales[page.locale_id]


def _fetch_parents(pages: Sequence[Page]) -> None:
    """treebeard keeps the parent that it was once asked for in ``_cached_parent_obj``."""
    paths = {page.path[: -page.steplen] for page in pages if page.depth > 1}
    parents = {parent.path: parent for parent in Page.objects.filter(path__in=paths).specific()}
    for page in pages:
        parent = parents.get(page.path[: -page.steplen])
        if parent is not None:
            page._cached_parent_obj = parent


def _fetch_children(pages: Sequence[Page], name: str, child: type[Model], key: str) -> None:
    """modelcluster keeps child rows in ``_cluster_related_objects``."""
    rows = defaultdict(list)
    joined = [field.name for field in own_keys(child) if field.name != key]
    found = child._default_manager.filter(**{f"{key}__in": [page.pk for page in pages]})
    for row in found.select_related(*joined) if joined else found:
        rows[getattr(row, f"{key}_id")].append(row)
    for page in pages:
        for row in rows[page.pk]:
            setattr(row, key, page)
        page.__dict__.setdefault("_cluster_related_objects", {})[name] = rows[page.pk]


@lru_cache(maxsize=100)
def child_relations(model: type[Page]) -> tuple[tuple[str, type[Model], str], ...]:
    """Rows that belong to pages of a model: name of the relation, model of the rows, their key to the page."""
    return tuple(
        (relation.get_accessor_name(), relation.related_model, relation.field.name)
        for relation in get_all_child_relations(model)
        if relation.related_model._meta.app_label not in _FOREIGN_APPS
    )


@lru_cache(maxsize=100)
def own_keys(model: type[Model]) -> tuple[ForeignKey, ...]:
    """Foreign keys of our own models to our own models."""
    return tuple(
        field
        for field in model._meta.get_fields()
        if isinstance(field, ForeignKey)
        and not field.remote_field.parent_link
        and field.model._meta.app_label not in _FOREIGN_APPS
        and field.related_model._meta.app_label not in _FOREIGN_APPS
    )


def _with_its_keys(key: ForeignKey) -> Prefetch:
    rows = key.related_model._default_manager.all()
    joined = [field.name for field in own_keys(key.related_model)]
    return Prefetch(key.name, rows.select_related(*joined) if joined else rows)
