"""Keeping the words of pages, images and documents in Wagtail's index entries."""

from collections.abc import Iterable

from django.db.models import CharField, Model
from django.db.models.functions import Cast
from wagtail.search.backends.base import BaseIndex
from wagtail.search.index import get_indexed_models
from wagtail.search.models import IndexEntry
from wagtail.search.utils import get_content_type_pk, get_descendants_content_types_pks

from .engine import Engine
from .words import words_of


class AdminIndex(BaseIndex):
    """One entry for each thing, written only when its words change, at a cost that does not grow with the site."""

    def add_items(self, model: type[Model], items: Iterable[Model]) -> None:
        """Write the entries of things of one model."""
        if not model.get_search_fields():
            return
        content_type_id = get_content_type_pk(model)
        words = {str(item.pk): words_of(item) for item in items}
        known = IndexEntry.objects.filter(content_type_id=content_type_id, object_id__in=words)
        unchanged = {pk for pk, text in known.values_list("object_id", Engine.words_column) if text == words[pk]}
        columns = {pk: Engine.columns(text) for pk, text in words.items() if pk not in unchanged}
        if columns:
            IndexEntry.objects.bulk_create(
                [IndexEntry(content_type_id=content_type_id, object_id=pk, **values) for pk, values in columns.items()],
                update_conflicts=True,
                unique_fields=["content_type", "object_id"],
                update_fields=list(Engine.columns("")),
            )

    def delete_item(self, item: Model) -> None:
        """Take the entry of a thing out of the index, while or after the thing is deleted."""
        item.index_entries.all()._raw_delete(using=item.index_entries.db)

    def delete_stale_entries(self) -> None:
        """Take out the entries of things that are no longer there."""
        for model in get_indexed_models():
            if model._meta.parents:  # its things are things of the parent model as well
                continue
            existing = model._default_manager.annotate(as_text=Cast("pk", CharField())).values("as_text")
            entries = IndexEntry.objects.filter(content_type_id__in=get_descendants_content_types_pks(model))
            entries.exclude(object_id__in=existing)._raw_delete(using=entries.db)

    def reset(self) -> None:
        """Empty the index."""
        entries = IndexEntry.objects.all()
        entries._raw_delete(using=entries.db)


class AdminIndexRebuilder:
    """What ``manage.py update_index`` does around writing all entries anew: searching goes on meanwhile."""

    def __init__(self, index: AdminIndex) -> None:
        self.index = index

    def start(self) -> AdminIndex:
        """Called before the entries are written."""
        self.index.delete_stale_entries()
        return self.index

    def finish(self) -> None:
        """Called after the entries are written."""
