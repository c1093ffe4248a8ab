"""Writing search documents, always together with the whole translation group of the page that changed."""

from collections.abc import Iterable
from uuid import UUID

from django.db import transaction
from wagtail.models import Page

from ..models import SearchDocument, SearchFacet
from ..publicity import public_versions
from ..suggestions.title_starts import write_title_starts
from .facts import DocumentContent, read_page
from .readers import readers_of_versions


def index_pages(page_ids: Iterable[int]) -> None:
    """Bring the documents of these pages up to date: written when the page is public, removed when it is not."""
    wanted = set(page_ids)
    with transaction.atomic():
        groups = set(Page.objects.filter(pk__in=wanted).values_list("translation_key", flat=True))
        groups |= set(SearchDocument.objects.filter(pk__in=wanted).values_list("translation_key", flat=True))
        contents = [read_page(page) for page in public_versions(wanted)]
        SearchDocument.objects.filter(pk__in=wanted - {content.page_id for content in contents}).delete()
        for content in contents:
            _write(content)
        mark_readers(groups)


def remove_pages(page_ids: Iterable[int]) -> None:
    """Take the documents of these pages out of the index, whatever state the pages are in."""
    with transaction.atomic():
        documents = SearchDocument.objects.filter(pk__in=set(page_ids))
        groups = set(documents.values_list("translation_key", flat=True))
        documents.delete()
        mark_readers(groups)


def mark_readers(groups: Iterable[UUID]) -> None:
    """Name anew, for each translation group, which readers meet which version."""
    versions: dict[UUID, dict[int, SearchDocument]] = {}
    for document in SearchDocument.objects.filter(translation_key__in=list(groups)):
        versions.setdefault(document.translation_key, {})[document.pk] = document
    changed = []
    for documents in versions.values():
        readers = readers_of_versions({pk: document.language for pk, document in documents.items()})
        for pk, document in documents.items():
            if document.readers != readers[pk]:
                document.readers = readers[pk]
                changed.append(document)
    SearchDocument.objects.bulk_update(changed, ["readers"], batch_size=500)


def _write(content: DocumentContent) -> None:
    SearchDocument.objects.update_or_create(pk=content.page_id, defaults=content.columns)
    write_title_starts(content.page_id, *(content.columns[name] for name in ("kind", "title", "card")))
    before = set(SearchFacet.objects.filter(document_id=content.page_id).values_list("name", "value"))
    for name, value in before - content.facets:
        SearchFacet.objects.filter(document_id=content.page_id, name=name, value=value).delete()
    SearchFacet.objects.bulk_create(
        SearchFacet(document_id=content.page_id, name=name, value=value) for name, value in content.facets - before
    )
