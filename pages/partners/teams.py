"""The team of an organisation: made, renamed and removed with the organisation's pages."""

from itertools import count
from uuid import UUID

from django.contrib.auth.models import Group
from django.db import models, transaction
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Collection, Page

from .granting import FILES, WRITING, allow_in_collection, allow_on_page, let_into_admin
from .models import OrganisationTeam

PARTNERS = "Partners"
#: Where the files of removed organisations go. Pages elsewhere may show them, so they are never deleted with it.
FORMER = "Former organisations"


@transaction.atomic
def team_of(organisation: Page) -> OrganisationTeam:
    """The team of an organisation in all its languages. What it lacks is made: group, collection, permissions."""
    team = OrganisationTeam.objects.filter(translation_key=organisation.translation_key).first()
    if team is None:
        team = _make(organisation.translation_key)
    let_into_admin(team.group)
    for page in team.pages:
        allow_on_page(team.group, page, WRITING)
    allow_in_collection(team.group, team.collection, FILES)
    return team


@transaction.atomic
def follow_name(organisation: Page) -> None:
    """The group and the collection are called like the organisation: by the name of the page that was made first."""
    team = OrganisationTeam.objects.select_related("group", "collection").get(
        translation_key=organisation.translation_key
    )
    name = _first_name(team.translation_key)
    for thing, wanted, limit in ((team.group, f"{PARTNERS}: {name}", 150), (team.collection, name, 255)):
        free = _free_name(thing, wanted, limit)
        if thing.name != free:
            thing.name = free
            thing.save()


@transaction.atomic
def remove_team(translation_key: UUID) -> None:
    """Removes the group and the collection of an organisation that has no page any more.

    People keep their accounts but belong to nothing; files move to "Former organisations".
    """
    team = OrganisationTeam.objects.filter(translation_key=translation_key).first()
    if team is None:
        return
    group, collection = team.group, team.collection
    team.delete()
    group.delete()
    _keep_files(collection)
    collection.delete()


def files_of(collection: Collection) -> list[models.QuerySet]:
    """The pictures and the documents in a collection and those below it."""
    collections = collection.get_descendants(inclusive=True)
    return [
        model.objects.filter(collection__in=list(collections)) for model in (get_image_model(), get_document_model())
    ]


def _make(translation_key: UUID) -> OrganisationTeam:
    name = _first_name(translation_key)
    group = Group(name="")
    group.name = _free_name(group, f"{PARTNERS}: {name}", 150)
    group.save()
    collection = Collection(name="")
    collection.name = _free_name(collection, name, 255)
    Collection.get_first_root_node().add_child(instance=collection)
    return OrganisationTeam.objects.create(translation_key=translation_key, group=group, collection=collection)


def _first_name(translation_key: UUID) -> str:
    return Page.objects.filter(translation_key=translation_key).order_by("pk").values_list("title", flat=True)[0]


def _free_name(thing: Group | Collection, wanted: str, limit: int) -> str:
    """The wanted name, with a number behind it where something else is called so."""
    others = type(thing).objects.exclude(pk=thing.pk)
    for number in count(1):
        ending = f" ({number})" if number > 1 else ""
        name = wanted[: limit - len(ending)] + ending
        if not others.filter(name=name).exists():
            return name
    raise AssertionError("numbers do not end")


def _keep_files(collection: Collection) -> None:
    files = [found for found in files_of(collection) if found.exists()]
    if not files:
        return
    root = Collection.get_first_root_node()
    former = root.get_children().filter(name=FORMER).first() or root.add_child(name=FORMER)
    for found in files:
        found.update(collection=former)
