"""Reading a document at its public address: only where the public meets it, or somebody may use it."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import IntegerField
from django.db.models.functions import Cast
from django.http import Http404, HttpRequest
from wagtail.documents.models import AbstractDocument
from wagtail.models import Page, ReferenceIndex

from .checks import are_among
from .own import own_documents


def refuse_unpublished(document: AbstractDocument, request: HttpRequest) -> None:
    """For Wagtail's hook ``before_serve_document``: 404 for a document that only drafts name."""
    if not is_published(document) and not are_among(own_documents(request.user), [document.pk]):
        raise Http404


def is_published(document: AbstractDocument) -> bool:
    """Whether a public page names the document, or something that is no page, such as a setting of the site."""
    references = ReferenceIndex.get_references_to(document)
    pages = ContentType.objects.get_for_model(Page)
    if references.exclude(base_content_type=pages).exists():
        return True
    named_by = references.filter(base_content_type=pages).annotate(page=Cast("object_id", IntegerField()))
    return Page.objects.live().public().filter(pk__in=named_by.values("page")).exists()
