"""Which pages and files belong to whom."""

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Q, QuerySet
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page
from wagtail.permissions import policy_registry

from ..models.team import WORK_ACROSS

WRITING = {"add", "change", "publish"}
USING_FILES = {"add", "change", "choose"}


def is_confined(user: AbstractBaseUser) -> bool:
    """Whether somebody meets only what is their own. Administrators, editors and translators work across."""
    return not user.has_perm(WORK_ACROSS)


def own_pages(user: AbstractBaseUser) -> QuerySet[Page]:
    """The pages somebody may write, drafts among them."""
    return policy_registry.get_by_type(Page).instances_user_has_any_permission_for(user, WRITING)


def reachable_pages(user: AbstractBaseUser) -> QuerySet[Page]:
    """Their own pages and those above, through which the way leads."""
    return policy_registry.get_by_type(Page).explorable_instances(user)


def choosable_pages(user: AbstractBaseUser) -> QuerySet[Page]:
    """What somebody may link to: everything public, their own pages, and the pages above."""
    public = Page.objects.live().public()
    known = Q(pk__in=own_pages(user).values("pk")) | Q(pk__in=reachable_pages(user).values("pk"))
    return Page.objects.filter(known | Q(pk__in=public.values("pk")))


def own_images(user: AbstractBaseUser) -> QuerySet:
    return _own_files(user, get_image_model())


def own_documents(user: AbstractBaseUser) -> QuerySet:
    return _own_files(user, get_document_model())


def _own_files(user: AbstractBaseUser, model: type) -> QuerySet:
    return policy_registry.get_by_type(model).instances_user_has_any_permission_for(user, USING_FILES)
