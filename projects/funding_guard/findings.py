"""What all funded pages lack, with a number of queries that does not grow with the pages."""

from dataclasses import dataclass
from datetime import date
from itertools import chain

from django.apps import apps
from django.db.models import Q, QuerySet
from wagtail.fields import RichTextField
from wagtail.models import Page

from ..models import FundingNote, ProjectPage
from ..models.funded import FundedPage
from .checking import funding_of, statements_by_language
from .lacking import Lack, lacks_of


@dataclass(frozen=True, slots=True)
class Finding:
    """One page in one language. ``source_checked_on`` is the day its facts were compared with their source."""

    page: Page
    lacks: list[Lack]
    note: FundingNote | None
    source_checked_on: date | None

    @property
    def type_name(self) -> str:
        return str(self.page._meta.verbose_name)

    @property
    def undecided(self) -> list[Lack]:
        """What it lacks and nobody has written a note about."""
        covered = self.note.codes if self.note else frozenset()
        return [lack for lack in self.lacks if lack.code not in covered]

    @property
    def note_is_in_use(self) -> bool:
        return self.note is not None and len(self.undecided) < len(self.lacks)


def findings() -> dict[int, Finding]:
    """Every funded page, drafts too, by number. Pages are judged by what is public, drafts by what was saved last."""
    statements = statements_by_language()
    notes: dict[int, FundingNote] = {}
    for note in FundingNote.objects.select_related("written_by").order_by("written_at", "pk"):
        notes[note.page_id] = note
    found = {}
    for page in chain.from_iterable(map(_with_money, funded_models())):
        funding = funding_of(page)
        if funding:
            project = page.paying_project
            checked_on = project.checked_on if project else None
            found[page.pk] = Finding(page, lacks_of(funding, statements), notes.get(page.pk), checked_on)
    return found


def funded_models() -> list[type[Page]]:
    return [model for model in apps.get_models() if issubclass(model, FundedPage)]


def _with_money(model: type[Page]) -> QuerySet:
    """The pages of a model, without the long texts that nobody asks for here."""
    pages = model.objects.filter(alias_of=None).select_related("locale")
    pages = pages.annotate_approved_schedule().prefetch_workflow_states()  # the status in words asks for both
    if model is ProjectPage:
        texts = set(_texts(model)) - {"aims", "results"}
        return pages.select_related("programme").prefetch_related("programme__names").defer(*texts)
    fields = {field.name for field in model._meta.get_fields()} & {"project", "programme"}
    is_funded = Q()
    for name in fields:
        is_funded |= Q(**{f"{name}__isnull": False})
    programmes = ["project__programme", *(fields & {"programme"})]
    texts = [*_texts(model), *(f"project__{name}" for name in _texts(ProjectPage))]
    return (
        pages.filter(is_funded)
        .select_related("project", *programmes)
        .prefetch_related(*(f"{name}__names" for name in programmes))
        .defer(*texts)
    )


def _texts(model: type[Page]) -> list[str]:
    return [field.name for field in model._meta.get_fields() if isinstance(field, RichTextField)]
