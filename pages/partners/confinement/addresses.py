"""The addresses of the admin that are open to people of one organisation. Every other one is closed to them.

An address belongs here once it is clear what it shows: either nothing of others, or only what its check lets pass.
"""

from .checks import Check, anyone, document, image, many_at_once, page, translation_of_page, way_to_page
from .choosing import chosen_pages, page_to_begin_at

OPEN: dict[str, Check] = {
    # Coming, going, and one's own account
    "wagtailadmin_home": anyone,
    "wagtailadmin_login": anyone,
    "wagtailadmin_logout": anyone,
    "wagtailadmin_account": anyone,
    "wagtailadmin_dismissibles": anyone,
    "wagtailadmin_password_reset": anyone,
    "wagtailadmin_password_reset_done": anyone,
    "wagtailadmin_password_reset_confirm": anyone,
    "wagtailadmin_password_reset_complete": anyone,
    "accept_invitation": anyone,
    "second_step": anyone,
    "second_step_set_up": anyone,
    "second_step_mine": anyone,
    "wagtailadmin_sprite": anyone,
    "wagtailadmin_javascript_catalog": anyone,
    "wagtail_localize:javascript_catalog": anyone,
    # Finding one's pages: Wagtail lists what somebody may write, and what lies above
    "wagtailadmin_explore_root": anyone,
    "wagtailadmin_explore": way_to_page("parent_page_id"),
    "wagtailadmin_explore_results": way_to_page("parent_page_id"),
    "wagtailadmin_pages:search": anyone,
    "wagtailadmin_pages:search_results": anyone,
    "wagtailadmin_api:pages:listing": anyone,
    "wagtailadmin_api:pages:detail": way_to_page("pk"),
    # Writing one's pages
    "wagtailadmin_pages:choose_parent": anyone,
    "wagtailadmin_pages:add_subpage": page("parent_page_id"),
    "wagtailadmin_pages:add": page("parent_page_id"),
    "wagtailadmin_pages:preview_on_add": page("parent_page_id"),
    "wagtailadmin_pages:edit": page("page_id"),
    "confirm_page": page("page_id"),
    "wagtailadmin_pages:preview_on_edit": page("page_id"),
    "wagtailadmin_pages:view_draft": page("page_id"),
    "wagtailadmin_pages:usage": page("page_id"),
    "wagtailadmin_pages:delete": page("page_id"),
    "wagtailadmin_pages:unpublish": page("page_id"),
    "wagtailadmin_pages:convert_alias": page("page_id"),
    "wagtailadmin_pages:copy": page("page_id", form=["new_parent_page"]),
    "wagtailadmin_pages:move": page("page_to_move_id", form=["new_parent_page"]),
    "wagtailadmin_pages:move_confirm": page("page_to_move_id", "destination_id"),
    "wagtailadmin_pages:set_page_position": page("page_to_move_id"),
    "wagtailadmin_pages:lock": page("page_id"),
    "wagtailadmin_pages:unlock": page("page_id"),
    "wagtailadmin_pages:revisions_index": page("page_id"),
    "wagtailadmin_pages:revisions_view": page("page_id"),
    "wagtailadmin_pages:revisions_revert": page("page_id"),
    "wagtailadmin_pages:revisions_compare": page("pk"),
    "wagtailadmin_pages:revisions_unschedule": page("page_id"),
    "wagtailadmin_pages:history": page("page_id"),
    "wagtailadmin_pages:history_results": page("page_id"),
    "wagtailadmin_editing_sessions:ping": anyone,  # answers 404 for what somebody may not edit
    "wagtailadmin_editing_sessions:release": anyone,  # ends one's own session only
    "wagtailadmin_block_preview": anyone,
    "wagtail_bulk_action": many_at_once,
    # How often one's pages are read
    "views_report": anyone,  # counts those of their own pages
    "views_report_results": anyone,
    # Where one's page stands in its approval
    "wagtailadmin_pages:workflow_action": page("page_id"),
    "wagtailadmin_pages:collect_workflow_action_data": page("page_id"),
    "wagtailadmin_pages:confirm_workflow_cancellation": page("page_id"),
    "wagtailadmin_pages:workflow_preview": page("page_id"),
    "wagtailadmin_pages:workflow_history": page("page_id"),
    "wagtailadmin_pages:workflow_history_detail": page("page_id"),
    # A page of one's own that somebody translates
    "wagtail_localize:edit_string_translation": translation_of_page,
    "wagtail_localize:preview_translation": translation_of_page,
    "wagtail_localize:stop_translation": translation_of_page,
    # Linking
    "wagtailadmin_choose_page": page_to_begin_at,
    "wagtailadmin_choose_page_child": chosen_pages("parent_page_id"),
    "wagtailadmin_choose_page_search": anyone,
    "wagtailadmin_choose_page_chosen_multiple": chosen_pages(query=["id"]),
    "wagtailadmin_choose_page_external_link": anyone,
    "wagtailadmin_choose_page_email_link": anyone,
    "wagtailadmin_choose_page_phone_link": anyone,
    "wagtailadmin_choose_page_anchor_link": anyone,
    # Pictures: Wagtail lists those in one's own collection
    "wagtailimages:index": anyone,
    "wagtailimages:index_results": anyone,
    "wagtailimages:add": anyone,
    "wagtailimages:edit": image("image_id"),
    "wagtailimages:delete": image("image_id"),
    "wagtailimages:image_usage": image("image_id"),
    "wagtailimages:add_multiple": anyone,
    "wagtailimages:edit_multiple": image("image_id"),
    "wagtailimages:delete_multiple": image("image_id"),
    "wagtailimages:create_multiple_from_uploaded_image": anyone,  # one's own upload only
    "wagtailimages:delete_upload_multiple": anyone,
    "wagtailimages_chooser:choose": anyone,
    "wagtailimages_chooser:choose_results": anyone,
    "wagtailimages_chooser:create": anyone,
    "wagtailimages_chooser:chosen": image("pk"),
    "wagtailimages_chooser:chosen_multiple": image(query=["id"]),
    "wagtailimages_chooser:select_format": image("image_id"),
    # Documents, likewise
    "wagtaildocs:index": anyone,
    "wagtaildocs:index_results": anyone,
    "wagtaildocs:add": anyone,
    "wagtaildocs:edit": document("document_id"),
    "wagtaildocs:delete": document("document_id"),
    "wagtaildocs:document_usage": document("document_id"),
    "wagtaildocs:add_multiple": anyone,
    "wagtaildocs:edit_multiple": document("doc_id"),
    "wagtaildocs:delete_multiple": document("doc_id"),
    "wagtaildocs:create_multiple_from_uploaded_document": anyone,
    "wagtaildocs:delete_upload_multiple": anyone,
    "wagtaildocs_chooser:choose": anyone,
    "wagtaildocs_chooser:choose_results": anyone,
    "wagtaildocs_chooser:create": anyone,
    "wagtaildocs_chooser:chosen": document("pk"),
    "wagtaildocs_chooser:chosen_multiple": document(query=["id"]),
    # Topics: for choosing; keeping them asks for the permission of a curator
    "concept_autocomplete": anyone,
    "propose_concept": anyone,
    "import_concepts": anyone,
    "export_concepts": anyone,
    "merge_concept": anyone,
}

#: What the whole network shares and what keeps itself by permissions on its model.
OPEN_NAMESPACES = {
    "concepts",
    "concept_groups",
    "concept_proposals",
    "unanswered_questions",
    "wagtailsnippetchoosers_projects_fundingprogramme",
    "wagtailsnippetchoosers_pages_questionnaire",
}
