"""Places in the page tree, given out in code instead of asking the database for each."""

from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.utils.text import slugify
from wagtail.models import Page

from .rows import RowNumbers


@dataclass(slots=True)
class Parent:
    """A page below which pages are made. ``children`` counts those it has, old ones and those made meanwhile."""

    pk: int
    path: str
    depth: int
    url_path: str
    last_step: int = 0
    children: int = 0

    @classmethod
    def of(cls, page: Page) -> "Parent":
        """For a page that is in the database."""
        last = page.get_last_child()
        step = Page._str2int(last.path[-Page.steplen :]) if last else 0
        return cls(page.pk, page.path, page.depth, page.url_path, step, page.numchild)

    @classmethod
    def new(cls, page: Page) -> "Parent":
        """For a page that is about to be written and has no children."""
        return cls(page.pk, page.path, page.depth, page.url_path)


class Tree:
    """Puts pages below parents; afterwards the parents' numbers of children must be written."""

    def __init__(self, numbers: RowNumbers) -> None:
        self._numbers = numbers
        self._changed: dict[int, Parent] = {}

    def put(self, page: Page, parent: Parent) -> None:
        """Give the page its primary key, path and address as the last child of the parent."""
        parent.last_step += 1
        parent.children += 1
        self._changed[parent.pk] = parent
        page.pk = page.id = self._numbers.next(Page)
        page.path = Page._get_path(parent.path, parent.depth + 1, parent.last_step)
        page.depth = parent.depth + 1
        page.slug = f"{slugify(page.title)[:60].strip('-')}-{page.pk}".strip("-")
        page.url_path = f"{parent.url_path}{page.slug}/"
        page.content_type_id = ContentType.objects.get_for_model(type(page)).pk

    def write_numbers_of_children(self) -> None:
        """Write the changed numbers of children."""
        pages = [Page(pk=parent.pk, numchild=parent.children) for parent in self._changed.values()]
        Page.objects.bulk_update(pages, ["numchild"], batch_size=500)
        self._changed.clear()
