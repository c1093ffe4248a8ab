"""Which pages count."""

from django.db.models import Exists, OuterRef

from search.kinds import Kind
from search.models import SearchDocument, SearchFacet
from search.models.document_queryset import SearchDocumentQuerySet


def every_version() -> SearchDocumentQuerySet:
    """The public pages in all languages, without invented examples, in no order."""
    return SearchDocument.objects.filter(is_example=False).order_by()


def each_once(*kinds: Kind) -> SearchDocumentQuerySet:
    """The pages of these kinds (of all, where none is named), one version of each: the public one made first.

    Translations follow its facts, so that a number is the same in whatever language it is read.
    """
    earlier = SearchDocument.objects.filter(
        translation_key=OuterRef("translation_key"), page_id__lt=OuterRef("page_id")
    )
    pages = every_version().of_kind(*kinds) if kinds else every_version()
    return pages.filter(~Exists(earlier))


def carrying(pages: SearchDocumentQuerySet, facet: str) -> SearchDocumentQuerySet:
    """Those of the pages that have a value of the facet at all."""
    # Not by the very name, for the reason given in ``divisions.ByFacet``.
    return pages.filter(Exists(SearchFacet.objects.filter(document=OuterRef("pk"), name__iexact=facet)))
