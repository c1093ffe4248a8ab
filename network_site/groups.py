"""Who may do what in the editor: the groups of the hub and their permissions.

Everything here only adds: a permission that an administrator gave stays, and running it again changes nothing.
"""

from collections.abc import Iterable

from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db import models, transaction
from wagtail.models import Collection, Page, TranslatableMixin
from wagtail.snippets.models import get_snippet_models

from pages.models import OrganisationPage
from pages.partners.granting import FILES, WRITING, allow, allow_in_collection, allow_on_page, let_into_admin
from pages.partners.models.team import MANAGE_PEOPLE, WORK_ACROSS
from pages.partners.teams import PARTNERS, team_of
from pages.translating.desk.permissions import PUBLISH_TRANSLATION

from .approval import create_approval

EDITORS = "Network editors"
TRANSLATORS = "Translators"
CURATORS = "Curators"

VOCABULARY = (
    "search.Concept",
    "search.ConceptLabel",
    "search.ConceptGroup",
    "search.ConceptProposal",
    "search.UnansweredQuestion",
)
SETTINGS = ("pages.SiteSettings", "wagtailredirects.Redirect")
#: Letting a funded page out without all of its mark, and the report about that.
FUNDING_NOTES = ("projects.FundingNote",)
#: Messages of readers: to read and to delete, not to write.
MESSAGES = ("pages.Feedback",)
#: Proof of consent: to read only.
CONSENTS = ("pages.ConsentRecord",)
# Deleting a whole branch at once stays with administrators.
RUNNING = (*WRITING, "publish_page", "lock_page", "unlock_page")


@transaction.atomic
def create_groups() -> list[Group]:
    """Creates the hub's groups and the approval by its editors, or adds what they lack. Needs a migrated database."""
    root_page, root_collection = Page.get_first_root_node(), Collection.get_first_root_node()

    editors = _group_that_enters_the_admin(EDITORS)
    allow_on_page(editors, root_page, RUNNING)
    allow_in_collection(editors, root_collection, FILES)
    allow(editors, _permissions_on([*get_snippet_models(), *_models(VOCABULARY), *_models(SETTINGS)]))
    allow(editors, _permissions_on(_models(FUNDING_NOTES)).filter(codename__startswith="add_"))
    allow(editors, _permissions_on(_models(MESSAGES)).filter(codename__regex="^(view|delete)_"))
    allow(editors, _permissions_on(_models(CONSENTS)))
    allow(editors, _submit_translation())
    allow(editors, _named(WORK_ACROSS, MANAGE_PEOPLE))

    translators = _group_that_enters_the_admin(TRANSLATORS)
    allow_on_page(translators, root_page, ("change_page",))
    allow_in_collection(translators, root_collection, ("choose_image", "choose_document"))
    translatable = [model for model in get_snippet_models() if issubclass(model, TranslatableMixin)]
    allow(translators, _permissions_on(translatable).exclude(codename__startswith="delete_"))
    allow(translators, _submit_translation())
    allow(translators, _named(WORK_ACROSS, PUBLISH_TRANSLATION))

    curators = _group_that_enters_the_admin(CURATORS)
    allow(curators, _permissions_on(_models(VOCABULARY)))

    create_approval(editors)
    for organisation in OrganisationPage.objects.all():
        team_of(organisation)

    return [editors, translators, curators, _group_that_enters_the_admin(PARTNERS)]


def _group_that_enters_the_admin(name: str) -> Group:
    group, _created = Group.objects.get_or_create(name=name)
    let_into_admin(group)
    return group


def _models(labels: Iterable[str]) -> list[type[models.Model]]:
    return [apps.get_model(label) for label in labels]


def _permissions_on(found: Iterable[type[models.Model]]) -> models.QuerySet[Permission]:
    types = ContentType.objects.get_for_models(*found, for_concrete_models=False).values()
    return Permission.objects.filter(content_type__in=types)


def _submit_translation() -> models.QuerySet[Permission]:
    return Permission.objects.filter(content_type__app_label="wagtail_localize", codename="submit_translation")


def _named(*names: str) -> models.QuerySet[Permission]:
    codenames = [name.partition(".")[2] for name in names]
    return Permission.objects.filter(content_type__app_label="pages", codename__in=codenames)
