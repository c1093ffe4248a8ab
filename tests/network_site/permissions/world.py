"""Two organisations, and what one of them has that the other must not see."""

from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import AbstractBaseUser, Group
from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from wagtail.admin.models import EditingSession
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
from wagtail.models import GroupApprovalTask, Locale, Page, Site, UploadedFile, Workflow, WorkflowPage, WorkflowTask
from wagtail_localize.models import OverridableSegment, StringSegment, Translation, TranslationSource

from network_site.groups import CURATORS, EDITORS, TRANSLATORS, create_groups
from pages.models import Feedback, HubImage, SiteSettings
from pages.partners.inviting import invite
from pages.partners.teams import team_of
from search.models import ConceptProposal, UnansweredQuestion
from tests.factories import (
    ConceptFactory,
    ConceptGroupFactory,
    EUStatementFactory,
    EventPageFactory,
    FundingProgrammeFactory,
    HubImageFactory,
    OrganisationPageFactory,
    QuestionnaireFactory,
    UserFactory,
    translation_of,
)

#: Stands in everything that belongs to the other organisation and is not public.
SECRET = "Zebrafish"


@dataclass
class World:
    """The people by role, and the objects that addresses name."""

    people: dict[str, AbstractBaseUser] = field(default_factory=dict)
    objects: dict[str, Any] = field(default_factory=dict)


def build_world() -> World:
    world = World()
    create_groups()
    own, other = OrganisationPageFactory(title="Own"), OrganisationPageFactory(title="Other")
    world.people = {
        "partner": member(team_of(own).group),
        "owner": member(team_of(other).group, first_name=SECRET, email=f"{SECRET}@example.org"),
        "translator": member(Group.objects.get(name=TRANSLATORS)),
        "curator": member(Group.objects.get(name=CURATORS)),
        "editor": member(Group.objects.get(name=EDITORS)),
        "administrator": UserFactory(is_superuser=True),
    }
    world.objects = {"organisation": other, "own_organisation": own, **objects_of(other, world.people)}
    return world


def member(group: Group, **facts: Any) -> AbstractBaseUser:
    person = UserFactory(**facts)
    person.groups.add(group)
    return person


def objects_of(organisation: Page, people: dict[str, AbstractBaseUser]) -> dict[str, Any]:
    owner, team = people["owner"], team_of(organisation)
    picture = HubImageFactory(title=f"{SECRET} picture", collection=team.collection, uploaded_by_user=owner)
    draft = EventPageFactory(
        parent=organisation, title=f"{SECRET} event", live=False, owner=owner, lead_picture=picture
    )
    draft.has_unpublished_changes = True
    revision = draft.save_revision(user=owner, log_action=True)
    task = GroupApprovalTask.objects.create(name="Look at it")
    task.groups.add(Group.objects.get(name=EDITORS))
    workflow = Workflow.objects.create(name="Approval")
    WorkflowTask.objects.create(workflow=workflow, task=task)
    WorkflowPage.objects.create(workflow=workflow, page=organisation)
    state = workflow.start(draft, owner)
    document = get_document_model().objects.create(
        title=f"{SECRET} document",
        file=ContentFile(b"text", name="secret.txt"),
        collection=team.collection,
        uploaded_by_user=owner,
    )
    english = Locale.objects.get(language_code="en")
    return {
        "page": draft,
        "revision": revision,
        "task": task,
        "workflow": workflow,
        "workflow_state": state,
        "task_state": state.current_task_state,
        "image": picture,
        "document": document,
        "uploaded_image": upload(HubImage, owner),
        "uploaded_document": upload(get_document_model(), owner),
        "user": owner,
        "group": team.group,
        "collection": team.collection,
        "invitation": invite(team, f"{SECRET}@example.com", "en", by=owner),
        "session": EditingSession.objects.create(
            user=owner, content_type=ContentType.objects.get_for_model(Page), object_id=str(draft.pk),
            last_seen_at=revision.created_at,
        ),
        "site": Site.objects.get(is_default_site=True),
        "settings": SiteSettings.for_site(Site.objects.get(is_default_site=True)),
        "locale": english,
        "redirect": Redirect.objects.create(old_path="/old", redirect_link="/new"),
        "concept": ConceptFactory(labels={"en": "peer support"}),
        "concept_group": ConceptGroupFactory(),
        "concept_proposal": ConceptProposal.objects.create(word="rowing", language="en", proposed_by=people["editor"]),
        "unanswered_question": UnansweredQuestion.objects.create(week="2026-11-16", language="en", question="rowing"),
        "feedback": Feedback.objects.create(problem="Too small.", language="en"),
        "fundingprogramme": FundingProgrammeFactory(),
        "eustatement": EUStatementFactory(),
        "questionnaire": QuestionnaireFactory(),
        **translation_objects(draft, organisation),
    }  # fmt: skip


def upload(model: type, owner: AbstractBaseUser) -> UploadedFile:
    return UploadedFile.objects.create(
        for_content_type=ContentType.objects.get_for_model(model),
        file=ContentFile(b"text", name="waiting.txt"),
        uploaded_by_user=owner,
    )


def translation_objects(draft: Page, organisation: Page) -> dict[str, Any]:
    """A translation of the draft that somebody has begun."""
    translation_of(organisation, "fi")
    source, _created = TranslationSource.get_or_create_from_instance(draft)
    source.update_from_db()
    translation = Translation.objects.create(source=source, target_locale=Locale.objects.get(language_code="fi"))
    translation.save_target(publish=False)
    return {
        "source": source,
        "translation": translation,
        "segment": StringSegment.objects.filter(source=source).first(),
        "overridable": OverridableSegment.objects.filter(source=source).first() or OverridableSegment(pk=0),
        "translated_page": translation.get_target_instance(),
    }
