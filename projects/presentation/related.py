"""Pages that belong to a project: events, trainings, learning reports, whatever names it."""

from dataclasses import dataclass, field
from uuid import UUID

from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, get_page_models

from search.kinds import Kind
from search.models import SearchDocument

from ..models import ProjectPage

#: So many pages of a project are listed on its page.
MOST_RELATED = 40

_GROUPS = (
    (_("Trainings"), (Kind.TRAINING,)),
    (_("Events"), (Kind.EVENT,)),
)


@dataclass(frozen=True, slots=True)
class RelatedGroup:
    title: str
    documents: list[SearchDocument] = field(default_factory=list)


def related_documents(project_key: UUID, language_code: str) -> list[SearchDocument]:
    """The public pages that name the project in any language, for readers of the language, the latest first.

    Any page model with a foreign key ``project`` takes part, so that apps above this one are found without being
    imported. One query.
    """
    named = Q()
    for model in _models_that_name_projects():
        pages = model.objects.filter(project__translation_key=project_key, live=True)
        named |= Q(translation_key__in=pages.values("translation_key"))
    if not named:
        return []
    documents = SearchDocument.objects.for_reader(language_code).filter(named).order_by("-starts_on", "-page_id")
    return list(documents[:MOST_RELATED])


def related_groups(documents: list[SearchDocument]) -> list[RelatedGroup]:
    """The pages of a project by their kind, without those that stand on its time line."""
    groups = [
        RelatedGroup(str(title), [document for document in documents if document.kind in kinds])
        for title, kinds in _GROUPS
    ]
    return [group for group in groups if group.documents]


def _models_that_name_projects() -> list[type[Page]]:
    return [
        model
        for model in get_page_models()
        if any(field.name == "project" and field.related_model is ProjectPage for field in model._meta.fields)
    ]
