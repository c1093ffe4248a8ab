"""What may be written without a public page looking any different.

Everything else is content, tables that nobody named here included: the worst that a forgotten line does is that pages
are rendered again. That no public page reads what is listed here is tested.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from django.apps import apps

MODELS = (
    # Work on what is not public yet, and the history of it.
    "wagtailcore.Revision",
    "wagtailcore.PageLogEntry",
    "wagtailcore.ModelLogEntry",
    "wagtailcore.Comment",
    "wagtailcore.CommentReply",
    "wagtailcore.PageSubscription",
    "wagtailcore.Workflow",
    "wagtailcore.WorkflowContentType",
    "wagtailcore.WorkflowPage",
    "wagtailcore.WorkflowState",
    "wagtailcore.WorkflowTask",
    "wagtailcore.Task",
    "wagtailcore.TaskState",
    "wagtailcore.GroupApprovalTask",
    "wagtailcore.UploadedFile",
    "wagtailcore.ReferenceIndex",
    "wagtailadmin.EditingSession",
    "wagtailadmin.FormState",
    "wagtail_localize.TranslationContext",
    "wagtail_localize.TranslationLog",
    "wagtail_localize.SegmentOverride",
    "wagtail_localize.String",
    "wagtail_localize.StringSegment",
    "wagtail_localize.StringTranslation",
    "search.ConceptProposal",
    "projects.FundingNote",
    # The search of the editor.
    "wagtailsearch.IndexEntry",
    "wagtailsearch.SQLiteFTSIndexEntry",
    # People and what they are sent.
    "auth.User",
    "auth.User_groups",
    "auth.User_user_permissions",
    "auth.Permission",
    "auth.Group_permissions",
    "wagtailusers.UserProfile",
    "wagtailcore.APIToken",
    "wagtailcore.GroupPagePermission",
    "wagtailcore.GroupCollectionPermission",
    "wagtailcore.GroupSitePermission",
    "sessions.Session",
    "axes.AccessAttempt",
    "axes.AccessAttemptExpiration",
    "axes.AccessFailureLog",
    "axes.AccessLog",
    "otp_totp.TOTPDevice",
    "admin.LogEntry",
    "pages.ConsentRecord",
    "pages.Feedback",
    "pages.Invitation",
    "pages.OrganisationTeam",
    "events.Reminder",
    "events.ScheduledRun",
    # Counts of what readers did.
    "search.UnansweredQuestion",
    "pages.ViewCount",
    "network_site.ContentStamp",
)
#: Columns that only the editor reads: a draft that is saved, by itself every few seconds, changes no other ones.
COLUMNS = {
    "wagtailcore.Page": {
        "latest_revision_id",
        "latest_revision_created_at",
        "has_unpublished_changes",
        "draft_title",
        "locked",
        "locked_at",
        "locked_by_id",
    },
}
#: Rows that a page adds while it is rendered for the first time; changing or deleting one is a change of content.
ADDED_BY_READING = ("pages.HubRendition", "wagtailimages.Rendition")
#: Tables that no model stands for.
TABLES = ("django_migrations",)


@lru_cache(maxsize=1)
def tables() -> frozenset[str]:
    return frozenset(apps.get_model(label)._meta.db_table for label in known(MODELS)) | set(TABLES)


@lru_cache(maxsize=1)
def columns() -> dict[str, set[str]]:
    """The columns by table."""
    return {apps.get_model(label)._meta.db_table: names for label, names in COLUMNS.items()}


@lru_cache(maxsize=1)
def tables_added_to_by_reading() -> frozenset[str]:
    return frozenset(apps.get_model(label)._meta.db_table for label in known(ADDED_BY_READING))


def known(labels: Iterable[str]) -> Iterator[str]:
    """Those of which there is a model: an operator may leave an app out."""
    there = {model._meta.label for model in apps.get_models(include_auto_created=True)}
    return (label for label in labels if label in there)
