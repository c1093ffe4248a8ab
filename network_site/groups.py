"""Who may do what in the editor: the groups of the hub and their permissions.

Everything here only adds: a permission that an administrator gave stays, and running it again changes nothing.
"""

from collections.abc import Iterable

from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page, TranslatableMixin
from wagtail.snippets.models import get_snippet_models

EDITORS = "Network editors"
TRANSLATORS = "Translators"
CURATORS = "Curators"
PARTNERS = "Partners"

VOCABULARY = ("search.Concept", "search.ConceptLabel", "search.ConceptGroup", "search.ConceptProposal")
SETTINGS = ("pages.SiteSettings", "wagtailredirects.Redirect")
WRITING = ("add_page", "change_page")
# Deleting a whole branch at once stays with administrators.
RUNNING = (*WRITING, "publish_page", "lock_page", "unlock_page")
FILES = ("add_image", "change_image", "choose_image", "add_document", "change_document", "choose_document")


@transaction.atomic
def create_groups() -> list[Group]:
    """Creates the hub's groups, or adds the permissions they lack. Needs a migrated database."""
    root_page, root_collection = Page.get_first_root_node(), Collection.get_first_root_node()

    editors = _group_that_enters_the_admin(EDITORS)
    _allow_on_page(editors, root_page, RUNNING)
    _allow_in_collection(editors, root_collection, FILES)
    _allow(editors, _permissions_on([*get_snippet_models(), *_models(VOCABULARY), *_models(SETTINGS)]))
    _allow(editors, _submit_translation())

    translators = _group_that_enters_the_admin(TRANSLATORS)
    _allow_on_page(translators, root_page, ("change_page",))
    _allow_in_collection(translators, root_collection, ("choose_image", "choose_document"))
    translatable = [model for model in get_snippet_models() if issubclass(model, TranslatableMixin)]
    _allow(translators, _permissions_on(translatable).exclude(codename__startswith="delete_"))
    _allow(translators, _submit_translation())

    curators = _group_that_enters_the_admin(CURATORS)
    _allow(curators, _permissions_on(_models(VOCABULARY)))

    return [editors, translators, curators, _group_that_enters_the_admin(PARTNERS)]


@transaction.atomic
def organisation_group(organisation: Page) -> Group:
    """The group of one partner: writes below its organisation's page and has a collection of files of its own."""
    name = f"{PARTNERS}: {organisation.title}"[:150]
    group = _group_that_enters_the_admin(name)
    _allow_on_page(group, organisation, WRITING)
    collection = Collection.objects.filter(name=organisation.title, depth=2).first()
    if collection is None:
        collection = Collection.get_first_root_node().add_child(name=organisation.title)
    _allow_in_collection(group, collection, FILES)
    return group


def _group_that_enters_the_admin(name: str) -> Group:
    group, _created = Group.objects.get_or_create(name=name)
    _allow(group, Permission.objects.filter(content_type__app_label="wagtailadmin", codename="access_admin"))
    return group


def _allow(group: Group, permissions: Iterable[Permission]) -> None:
    group.permissions.add(*permissions)


def _allow_on_page(group: Group, page: Page, codenames: Iterable[str]) -> None:
    for permission in Permission.objects.filter(content_type__app_label="wagtailcore", codename__in=codenames):
        GroupPagePermission.objects.get_or_create(group=group, page=page, permission=permission)


def _allow_in_collection(group: Group, collection: Collection, codenames: Iterable[str]) -> None:
    """Wagtail keeps the permissions of a project's own image model on its stock one."""
    stock = ("wagtailimages", "wagtaildocs")
    for permission in Permission.objects.filter(content_type__app_label__in=stock, codename__in=codenames):
        GroupCollectionPermission.objects.get_or_create(group=group, collection=collection, permission=permission)


def _models(labels: Iterable[str]) -> list[type[models.Model]]:
    return [apps.get_model(label) for label in labels]


def _permissions_on(found: Iterable[type[models.Model]]) -> models.QuerySet[Permission]:
    types = ContentType.objects.get_for_models(*found, for_concrete_models=False).values()
    return Permission.objects.filter(content_type__in=types)


def _submit_translation() -> models.QuerySet[Permission]:
    return Permission.objects.filter(content_type__app_label="wagtail_localize", codename="submit_translation")
