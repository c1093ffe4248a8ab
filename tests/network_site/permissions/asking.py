"""Asking for an address as somebody, and what the answer says."""

from collections.abc import Callable
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from .addresses import Address
from .world import World

NOBODY = "no-such-link"

#: The object behind an argument, by the argument's name; where that is not enough, by the address's name below.
BY_ARGUMENT = {
    "page_id": "page",
    "parent_page_id": "organisation",
    "page_to_move_id": "page",
    "destination_id": "organisation",
    "page_pk": "organisation",
    "workflow_pk": "workflow",
    "revision_id": "revision",
    "task_state_id": "task_state",
    "task_id": "task",
    "workflow_state_id": "workflow_state",
    "collection_id": "collection",
    "document_id": "document",
    "doc_id": "document",
    "image_id": "image",
    "translation_id": "translation",
    "translation_source_id": "source",
    "string_segment_id": "segment",
    "overridable_segment_id": "overridable",
    "redirect_id": "redirect",
    "session_id": "session",
    "object_id": "page",
}
BY_NAMESPACE = {
    "wagtailadmin_api:pages": "page",
    "wagtailadmin_api:documents": "document",
    "wagtailadmin_api:images": "image",
    "wagtailadmin_pages": "page",
    "wagtailadmin_collections": "collection",
    "wagtailadmin_workflows": "workflow",
    "wagtailsettings": "settings",
    "wagtailsnippets_projects_fundingprogramme": "fundingprogramme",
    "wagtailsnippetchoosers_projects_fundingprogramme": "fundingprogramme",
    "wagtailsnippets_projects_eustatement": "eustatement",
    "wagtailsnippetchoosers_projects_eustatement": "eustatement",
    "wagtailsnippets_pages_questionnaire": "questionnaire",
    "wagtailsnippetchoosers_pages_questionnaire": "questionnaire",
    "concepts": "concept",
    "concept_groups": "concept_group",
    "concept_proposals": "concept_proposal",
    "unanswered_questions": "unanswered_question",
    "feedback_messages": "feedback",
    "wagtaillocales": "locale",
    "wagtailsites": "site",
    "wagtailusers_users": "user",
    "wagtailusers_groups": "group",
    "wagtaildocs_chooser": "document",
    "wagtailimages_chooser": "image",
}
BY_NAME: dict[str, dict[str, Any]] = {
    "wagtail_bulk_action": {"app_label": "wagtailcore", "model_name": "page", "action": "delete"},
    "wagtailadmin_pages:add": {"content_type_app_name": "events", "content_type_model_name": "eventpage"},
    "wagtailadmin_pages:preview_on_add": {"content_type_app_name": "events", "content_type_model_name": "eventpage"},
    "wagtailadmin_pages:type_use": {"content_type_app_name": "events", "content_type_model_name": "eventpage"},
    "wagtailadmin_pages:type_use_results": {"content_type_app_name": "events", "content_type_model_name": "eventpage"},
    "wagtailadmin_pages:choose_parent": {"app_label": "events", "model_name": "eventpage"},
    "wagtailadmin_pages:unpublish": {"page_id": "@organisation"},
    "wagtailadmin_pages:revisions_compare": {"revision_id_a": "earliest", "revision_id_b": "latest"},
    "wagtailadmin_pages:workflow_action": {"action_name": "approve"},
    "wagtailadmin_pages:collect_workflow_action_data": {"action_name": "approve"},
    "wagtailadmin_api:pages:action": {"action_name": "copy"},
    "wagtailadmin_tag_model_autocomplete": {"app_name": "taggit", "model_name": "tag"},
    "wagtailadmin_workflows:add_task": {"app_label": "wagtailcore", "model_name": "groupapprovaltask"},
    "wagtailadmin_workflows:edit_task": {"pk": "@task"},
    "wagtailadmin_workflows:disable_task": {"pk": "@task"},
    "wagtailadmin_workflows:enable_task": {"pk": "@task"},
    "wagtailadmin_editing_sessions:ping": {"app_label": "wagtailcore", "model_name": "page"},
    "wagtail_localize:submit_snippet_translation": {
        "app_label": "pages", "model_name": "questionnaire", "pk": "@questionnaire",
    },
    "wagtail_localize:snippets_api_listing": {"app_label": "pages", "model_name": "questionnaire"},
    "wagtail_localize:snippets_api_detail": {
        "app_label": "pages", "model_name": "questionnaire", "pk": "@questionnaire",
    },
    "wagtail_localize:convert_to_alias": {"page_id": "@translated_page"},
    "wagtail_localize:preview_translation": {"translation_id": "@translation", "mode": "web"},
    "wagtailsettings:edit": {"app_name": "pages", "model_name": "sitesettings", "pk": "@site"},
    "wagtailsettings:preview_on_edit": {"app_name": "pages", "model_name": "sitesettings"},
    "wagtaildocs:create_multiple_from_uploaded_document": {"uploaded_file_id": "@uploaded_document"},
    "wagtaildocs:delete_upload_multiple": {"uploaded_file_id": "@uploaded_document"},
    "wagtailimages:create_multiple_from_uploaded_image": {"uploaded_file_id": "@uploaded_image"},
    "wagtailimages:delete_upload_multiple": {"uploaded_file_id": "@uploaded_image"},
    "wagtailimages:preview": {"filter_spec": "width-10"},
    "wagtailadmin_password_reset_confirm": {"uidb64": "MQ", "token": NOBODY},
    "accept_invitation": {"token": NOBODY},
    "export_concepts": {"name": "csv"},
    "merge_concept": {"pk": "@concept"},
    "organisation_people": {"page_id": "@organisation"},
    "send_invitation_again": {"page_id": "@organisation", "pk": "@invitation"},
    "withdraw_invitation": {"page_id": "@organisation", "pk": "@invitation"},
    "remove_member": {"page_id": "@organisation", "pk": "@user"},
    "second_step_take_away": {"pk": "@user"},
    "announce": {"page_id": "@organisation", "kind": "training"},
    "confirm_page": {"action": "submit"},
    "funding_mark_stopped": {"action": "publish"},
    "begin_page_translation": {"language": "fi"},
    "begin_snippet_translation": {
        "app_label": "pages", "model_name": "questionnaire", "pk": "@questionnaire", "language": "fi",
    },
}  # fmt: skip
#: Objects that are named behind the question mark.
QUERIES = {
    "wagtail_bulk_action": {"id": "@page"},
    "wagtailadmin_choose_page": {"page_type": "events.EventPage"},
    "wagtailadmin_choose_page_search": {"q": "event"},
    "wagtailadmin_pages:search": {"q": "event"},
    "wagtailadmin_pages:search_results": {"q": "event"},
    "wagtailadmin_choose_page_chosen_multiple": {"id": "@page"},
    "wagtaildocs_chooser:chosen_multiple": {"id": "@document"},
    "wagtailimages_chooser:chosen_multiple": {"id": "@image"},
    "wagtaildocs_chooser:choose_results": {"q": "document"},
    "wagtailimages_chooser:choose_results": {"q": "picture"},
    "wagtailimages:index": {"q": "picture"},
    "wagtaildocs:index": {"q": "document"},
    "wagtailadmin_tag_autocomplete": {"term": "Zebra"},
    "wagtailadmin_tag_model_autocomplete": {"term": "Zebra"},
    "wagtailadmin_api:pages:listing": {"search": "event"},
    "wagtailadmin_api:pages:find": {"id": "@page"},
    "wagtailadmin_api:images:find": {"id": "@image"},
    "wagtailadmin_api:documents:find": {"id": "@document"},
}
#: What a form must hold to be answered at all; a function, because files are read only once.
FORMS: dict[str, Callable[[], dict[str, Any]]] = {
    "wagtail_localize:upload_pofile": lambda: {"file": ContentFile(b"", name="words.po")},
}
#: Addresses without a name.
UNNAMED = {"admin/test404/": "/admin/test404/", "admin/^.*/$": "/admin/no-such-thing/"}


def url_of(address: Address, world: World) -> str:
    """The address with the other organisation's objects in it."""
    if address.pattern in UNNAMED:
        return UNNAMED[address.pattern]
    given = BY_NAME.get(address.name, {})
    namespace = address.name.rpartition(":")[0]
    kwargs = {}
    for argument in address.arguments:
        value = given.get(argument) or "@" + (BY_ARGUMENT.get(argument) or BY_NAMESPACE[namespace])
        kwargs[argument] = resolve(value, world)
    return reverse(address.name, kwargs=kwargs)


def resolve(value: str, world: World) -> Any:
    """The number of the object that is written with an @; any other text is meant as it stands."""
    return world.objects[value[1:]].pk if value.startswith("@") else value


def ask(client: Client, address: Address, world: World) -> HttpResponse:
    """The answer to looking; where an address is only for sending a form, to an empty form. Nothing stays changed."""
    query = {name: resolve(value, world) for name, value in QUERIES.get(address.name, {}).items()}
    url = url_of(address, world)
    form = FORMS.get(address.name, dict)()
    with transaction.atomic():
        response = client.get(url, query)
        if response.status_code == 405:
            response = client.post(url, form)
        if response.status_code == 405:
            response = client.put(url, b"{}", content_type="application/json")
        transaction.set_rollback(True)
    return response


def outcome(response: HttpResponse) -> str:
    """One word, as ``permission_matrix.txt`` explains them."""
    if response.status_code in (301, 302):
        target = response.headers["Location"].partition("?")[0]
        if target == reverse("wagtailadmin_login"):
            return "login"
        # What does not exist, Django looks for in the language of the reader.
        return "no" if target == reverse("wagtailadmin_home") or target.startswith("/en/") else "yes"
    if response.status_code in (401, 403, 404, 410):
        return "no"
    # A form or question that misses something was reached all the same.
    return "fails" if response.status_code >= 500 else "yes"
