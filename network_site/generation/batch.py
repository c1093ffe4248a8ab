"""Pages and rows that wait to be written together."""

from django.db import transaction
from django.db.models import Model
from wagtail.models import Page
from wagtail.search.backends import get_search_backend

from search.models import ConceptOnPage

from .rows import RowNumbers, insert, insert_inherited
from .tree import Parent, Tree
from .world import Group, World

_SIZE = 500


class Batch:
    """Collects finished pages, writes them by the hundred and forgets them, so that memory does not grow."""

    def __init__(self, world: World) -> None:
        self.written = 0
        self._world = world
        self._numbers = RowNumbers()
        self._tree = Tree(self._numbers)
        self._pages: list[Page] = []
        self._rows: list[Model] = []

    def __len__(self) -> int:
        return self.written + len(self._pages)

    def add_page(self, page: Page, parent: Parent, group: Group, language: str) -> None:
        """Give a page its place and what every page has, and keep it for writing."""
        page.locale_id = self._world.locales[language]
        page.translation_key = group.key
        page.draft_title = page.title
        page.summary = self._world.summary(group, language)
        page.first_published_at = page.last_published_at = page.latest_revision_created_at = group.published
        self._tree.put(page, parent)
        self._pages.append(page)
        self._rows += [
            ConceptOnPage(pk=self._numbers.next(ConceptOnPage), content_object_id=page.pk, tag_id=concept_id)
            for concept_id in group.concept_ids
        ]

    def add_rows(self, rows: list[Model], group: Group, language: str) -> None:
        """Number the rows below a page, give them what every row has, and keep them for writing."""
        for place, row in enumerate(rows):
            row.pk = self._numbers.next(type(row))
            row.sort_order = place
            if hasattr(row, "translation_key"):
                row.translation_key = self._world.row_key(group, place)
                row.locale_id = self._world.locales[language]
        self._rows += rows

    def write_if_full(self) -> None:
        """Call between translation groups."""
        if len(self._pages) >= _SIZE:
            self.write()

    @transaction.atomic
    def write(self) -> None:
        """Write what waits, with the words by which editors find the pages."""
        insert_inherited(Page, self._pages)
        for model in dict.fromkeys(type(row) for row in self._rows):
            insert(model, [row for row in self._rows if type(row) is model])
        self._tree.write_numbers_of_children()
        self._numbers.hand_over()
        backend = get_search_backend()
        for model in dict.fromkeys(type(page) for page in self._pages):
            backend.add_bulk(model, [page for page in self._pages if type(page) is model])
        self.written += len(self._pages)
        self._pages, self._rows = [], []
