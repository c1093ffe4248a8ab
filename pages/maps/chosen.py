"""Which pages a map shows: all of its kinds, or those that a reader left in a list."""

from collections.abc import Sequence
from dataclasses import replace

from search.kinds import Kind
from search.listing.choices import Choices
from search.listing.listing import Listing
from search.models import SearchDocument
from search.models.document_queryset import SearchDocumentQuerySet
from search.remembering import remembered

from .network import NetworkMap, network_map

#: The kinds of pages that are on a map.
MAPPED = (Kind.ORGANISATION, Kind.PROJECT)
#: So many pages of a filtered list are drawn; of more than that the search tells no numbers at once.
MOST_CHOSEN = 1_000


def mapped_documents(choices: Choices, language: str, kinds: Sequence[Kind] = MAPPED) -> SearchDocumentQuerySet:
    """The pages of these kinds that answer the choices, one version each for readers of the language, examples out.

    One search where something but the kind is chosen, and then at most ``MOST_CHOSEN`` of them.
    """
    kinds = [kind for kind in kinds if not choices.kind or kind in choices.kind]
    documents = SearchDocument.objects.for_reader(language).filter(is_example=False).of_kind(*kinds)
    if is_whole(choices):
        return documents
    listing = Listing(
        replace(choices, page=1), language, kinds, page_size=MOST_CHOSEN, with_counts=False, ids_only=True
    )
    return documents.filter(pk__in=listing.answer.page_ids if kinds else ())


def is_whole(choices: Choices) -> bool:
    """Whether nothing is chosen that a map would have to leave out."""
    return not choices.q and not replace(choices, kind=()).any_filter


def map_of_list(listing: Listing) -> NetworkMap | None:
    """The map of the organisations in a list, on its first page; none where it would leave some of them out."""
    choices, whole = listing.choices, is_whole(listing.choices)
    if choices.page > 1 or (listing.total > MOST_CHOSEN and not whole):
        return None
    if not whole:
        return _map(choices, listing, is_whole=False)
    return remembered(
        ("map of list", listing.feed_query, listing.language), lambda: _map(choices, listing, is_whole=True)
    )


def _map(choices: Choices, listing: Listing, *, is_whole: bool) -> NetworkMap:
    documents = mapped_documents(choices, listing.language, (Kind.ORGANISATION,))
    return network_map(documents, listing.language, query=listing.feed_query, with_projects=False, is_whole=is_whole)
