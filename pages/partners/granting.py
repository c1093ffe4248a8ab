"""Giving permissions to a group. Everything here only adds: what an administrator gave stays."""

from collections.abc import Iterable

from django.contrib.auth.models import Group, Permission
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page

WRITING = ("add_page", "change_page")
FILES = ("add_image", "change_image", "choose_image", "add_document", "change_document", "choose_document")


def let_into_admin(group: Group) -> None:
    allow(group, Permission.objects.filter(content_type__app_label="wagtailadmin", codename="access_admin"))


def allow(group: Group, permissions: Iterable[Permission]) -> None:
    group.permissions.add(*permissions)


def allow_on_page(group: Group, page: Page, codenames: Iterable[str]) -> None:
    for permission in Permission.objects.filter(content_type__app_label="wagtailcore", codename__in=codenames):
        GroupPagePermission.objects.get_or_create(group=group, page=page, permission=permission)


def allow_in_collection(group: Group, collection: Collection, codenames: Iterable[str]) -> None:
    """Wagtail keeps the permissions of a project's own image model on its stock one."""
    stock = ("wagtailimages", "wagtaildocs")
    for permission in Permission.objects.filter(content_type__app_label__in=stock, codename__in=codenames):
        GroupCollectionPermission.objects.get_or_create(group=group, collection=collection, permission=permission)
