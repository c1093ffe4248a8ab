"""Merging one concept into another, and changing a concept's slug, without losing a page, a word or an address."""

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from wagtail.models import ReferenceIndex

from ..models import Concept, ConceptOnPage, ConceptProposal, ConceptRedirect
from ..signals import announce
from .hierarchy import is_at_or_below
from .labelling import set_definitions, set_labels


@transaction.atomic
def merge_concepts(source: Concept, target: Concept) -> None:
    """Everything that was ``source`` becomes ``target``, and ``source`` is gone.

    Pages move without doubles; the source's names become synonyms (or the preferred label, in a language in which the
    target had none); its narrower concepts go over, and definitions and links that the target lacks. Its address leads
    to the target for good, and so do drafts and old versions of pages that name it.
    """
    if source.pk == target.pk:
        raise ValueError("A concept cannot be merged into itself.")
    _move_pages(source, target)
    _move_place(source, target)
    _move_words(source, target)
    ConceptProposal.objects.filter(concept=source).update(concept=target)
    source.redirects.update(concept=target)
    ConceptRedirect.objects.update_or_create(old_slug=source.slug, defaults={"old_id": source.pk, "concept": target})
    gone = source.pk
    source.delete()
    announce({gone, target.pk})


def change_slug(concept: Concept, slug: str) -> None:
    """Give a concept another address (without saving it); the old one leads to the new one."""
    if slug != concept.slug:
        ConceptRedirect.objects.update_or_create(old_slug=concept.slug, defaults={"concept": concept})
        concept.slug = slug


def _move_pages(source: Concept, target: Concept) -> None:
    there = target.page_items.values_list("content_object", flat=True)
    doubles = ConceptOnPage.objects.filter(tag=source, content_object__in=list(there))
    # Wagtail's own record of which page uses what does not notice changes in bulk.
    used = ReferenceIndex.objects.filter(
        to_content_type=ContentType.objects.get_for_model(Concept), to_object_id=str(source.pk)
    )
    used.filter(content_path__in=[f"concept_items.{pk}.tag" for pk in doubles.values_list("pk", flat=True)]).delete()
    used.update(to_object_id=str(target.pk))
    doubles.delete()
    ConceptOnPage.objects.filter(tag=source).update(tag=target)


def _move_place(source: Concept, target: Concept) -> None:
    if is_at_or_below(target, source):
        # The target takes the source's place; staying where it is would make it wider than itself.
        target.broader = source.broader
    source.narrower.exclude(pk=target.pk).update(broader=target)
    for name in ("group", "yso_uri", "eurovoc_uri"):
        if not getattr(target, name):
            setattr(target, name, getattr(source, name))
    target.save()


def _move_words(source: Concept, target: Concept) -> None:
    words = {}
    for language in dict.fromkeys(label.language for label in source.labels.all()):
        ours = [label for label in target.labels.all() if label.language == language]
        theirs = [label for label in source.labels.all() if label.language == language]
        preferred = next((label.label for label in (*ours, *theirs) if label.is_preferred), None)
        words[language] = (preferred, [label.label for label in (*ours, *theirs)])
    set_labels(target, words)
    ours = set(target.definitions.values_list("language", flat=True))
    set_definitions(
        target, {each.language: each.text for each in source.definitions.all() if each.language not in ours}
    )
