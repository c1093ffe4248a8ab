"""What happens in Wagtail and in the vocabulary that changes what readers may find."""

from typing import Any

from django.apps import AppConfig
from django.db import transaction
from django.db.models.signals import post_delete, post_migrate, post_save, pre_delete, pre_save
from django.dispatch import receiver
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.signals import page_published, page_unpublished, post_page_move

from .engines.in_database import database_engine
from .engines.remote import remote_engine
from .index_space import index_alias, use_index
from .indexing import index_pages, remove_pages
from .indexing.clock import vocabulary_changed
from .indexing.dependents import dependents_of, is_pointed_at, outward_facts
from .indexing.sections import follow_new_address, index_section
from .indexing.tokens_anew import forget_lost_set
from .models import Concept, ConceptLabel, ConceptOnPage, SearchDocument, SearchFacet
from .publicity import may_be_public
from .signals import concept_changed, index_changed


@receiver(page_published)
def index_page(instance: Page, **_: Any) -> None:
    """Wagtail sends these after the page's children are saved, inside the transaction of the change.

    Other pages are read again only when something changed that they may show: the name of their organisation, the
    programme of their project.
    """
    before = outward_facts(instance.pk)
    index_pages([instance.pk])
    if outward_facts(instance.pk) != before:
        index_pages(dependents_of(instance))


@receiver(page_unpublished)
@receiver(pre_delete, sender=Page)
def forget_page(instance: Page, **_: Any) -> None:
    """Documents go before their pages, while their words are still known.

    Wagtail unpublishes a page on the way to deleting it, when its row still says that it is live.
    """
    remove_pages([instance.pk])


@receiver(pre_save)
def remember_slug(instance: Any, raw: bool = False, **_: Any) -> None:
    """Records that pages point at are known to readers by their slug (a funding programme as a filter)."""
    if not raw and instance.pk and is_pointed_at(type(instance)):
        instance._slug_before = (
            type(instance)._default_manager.filter(pk=instance.pk).values_list("slug", flat=True).first()
        )


@receiver(post_save)
def index_pages_of_record(instance: Any, raw: bool = False, **_: Any) -> None:
    """Another slug of such a record: the pages that point at it, and those that point at these."""
    if not raw and getattr(instance, "_slug_before", None) not in (None, getattr(instance, "slug", None)):
        page_ids = dependents_of(instance)
        for page in Page.objects.filter(pk__in=page_ids).specific():
            page_ids = page_ids | dependents_of(page)
        index_pages(page_ids)


@receiver(post_save)
def follow_saved_page(sender: type, instance: Any, created: bool, raw: bool = False, **_: Any) -> None:
    """A page that is saved by itself may have a new address, or may stop or start to be a page of its own.

    Words are not read here: the children of the page are not saved yet.
    """
    if not isinstance(instance, Page) or raw or created:
        return
    document = SearchDocument.objects.filter(pk=instance.pk).only("path").first()
    if document is None:
        return
    if not may_be_public(instance):
        remove_pages([instance.pk])
    elif (address := instance.get_url()) != document.path:
        follow_new_address(document.path, address)


@receiver(post_page_move)
def index_moved_section(instance: Page, **_: Any) -> None:
    """A move changes addresses below it, and may lead into or out of a restricted section."""
    index_section(instance)


@receiver(post_save, sender=PageViewRestriction)
@receiver(post_delete, sender=PageViewRestriction)
def index_restricted_section(instance: PageViewRestriction, raw: bool = False, **_: Any) -> None:
    """A restriction hides or shows a whole section. One out of a fixture may come before its page, as a site may."""
    if not raw:
        index_section(instance.page)


@receiver(post_save, sender=Site)
@receiver(post_delete, sender=Site)
def index_site(instance: Site, raw: bool = False, **_: Any) -> None:
    """A site decides which pages have an address, and which one. One out of a fixture may come before its pages."""
    if raw:
        return
    for page in Page.objects.filter(translation_key=instance.root_page.translation_key):
        index_section(page)


@receiver(post_save, sender=Concept)
@receiver(post_save, sender=ConceptLabel)
@receiver(post_delete, sender=Concept)
@receiver(post_delete, sender=ConceptLabel)
def read_vocabulary_anew(**_: Any) -> None:
    """Documents hold concepts by number: a new name changes how questions are understood, not the documents."""
    vocabulary_changed()


@receiver(concept_changed)
def index_pages_of_concepts(concept_ids: frozenset[int], **_: Any) -> None:
    """Concepts were merged or taken off pages: the documents that carried them, and the pages that carry them."""
    vocabulary_changed()
    values = [str(concept_id) for concept_id in concept_ids]
    carried = SearchFacet.objects.filter(name="topic", value__in=values).values_list("document_id", "value")
    carrying = ConceptOnPage.objects.filter(tag__in=concept_ids).values_list("content_object_id", "tag_id")
    differing = set(carried) ^ {(page_id, str(tag_id)) for page_id, tag_id in carrying}
    index_pages({page_id for page_id, _ in differing})


@receiver(index_changed)
def send_to_remote_engine(**_: Any) -> None:
    """Once the change is committed, a remote engine hears of it; while it is away the change waits."""
    if (remote := remote_engine()) is not None:
        transaction.on_commit(remote.send_changes, using=index_alias())


@receiver(post_migrate)
def prepare_engine(sender: AppConfig, using: str, **_: Any) -> None:
    """The engine's tables belong to no model. An index without documents holds no tokens either (after a flush)."""
    if sender.name != "search":
        return
    with use_index(using):
        engine = database_engine()
        engine.prepare()
        forget_lost_set()
        if not SearchDocument.objects.exists():
            engine.clear()
