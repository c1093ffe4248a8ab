"""The traces that people leave who work in the editor."""

from search.data_holding import Ground, Holding, OnErasure, Subject

_EDITORS = "people who work on the same pages, network editors, administrators"


def _trace(
    model: str,
    what: str,
    *users: str,
    content: tuple[str, ...] = (),
    mails: tuple[str, ...] = (),
    why: str = "so that people who work on a page know who did what, and can undo it",
    seen_by: str = _EDITORS,
    kept: str = "as long as the page; the person as long as the account",
    kept_for: str = "",
    removed_by: str = "deleting the account or the page",
    on_erasure: OnErasure = OnErasure.UNNAME,
) -> Holding:
    return Holding(
        model=model,
        subject=Subject.EDITING,
        what=what,
        why=why,
        ground=Ground.INTEREST,
        seen_by=seen_by,
        kept=kept,
        kept_for=kept_for,
        removed_by=removed_by,
        on_erasure=on_erasure,
        users=users,
        mails=mails,
        content=content,
    )


_LOG = {
    "kept": "{days} days",
    "kept_for": "history",
    "removed_by": "the scheduled command",
}
_SHORT = {
    "why": "so that two people do not overwrite each other, and a preview can be shown",
    "kept": "a day after the last change",
    "removed_by": "the scheduled command",
    "on_erasure": OnErasure.DELETE,
}

EDITING = (
    _trace("wagtailcore.Page", "who made a page, and who locked it", "owner", "locked_by"),
    _trace("wagtailcore.Revision", "earlier versions of pages, and who saved them", "user", content=("content",)),
    _trace("wagtailcore.PageLogEntry", "who did what with a page", "user", content=("data", "label"), **_LOG),
    _trace(
        "wagtailcore.ModelLogEntry",
        "who did what with accounts, pictures, documents and settings",
        "user",
        content=("data", "label"),
        **_LOG,
    ),
    _trace("admin.LogEntry", "nothing: Django's own admin is not open", "user", on_erasure=OnErasure.DELETE),
    _trace("wagtailcore.WorkflowState", "who submitted a page for approval", "requested_by"),
    _trace(
        "wagtailcore.TaskState",
        "who approved a page or asked for changes, and with which comment",
        "finished_by",
        content=("comment",),
    ),
    _trace(
        "wagtailcore.Comment",
        "comments beside a text, and who wrote them",
        "user",
        content=("text",),
        on_erasure=OnErasure.DELETE,
    ),
    _trace("wagtailcore.Comment", "who settled a comment", "resolved_by"),
    _trace(
        "wagtailcore.CommentReply",
        "answers to comments, and who wrote them",
        "user",
        content=("text",),
        on_erasure=OnErasure.DELETE,
    ),
    _trace("wagtailadmin.EditingSession", "who has a page open just now", "user", **_SHORT),
    _trace(
        "wagtailadmin.FormState", "a form that is being filled in, for its preview", "user", content=("data",), **_SHORT
    ),
    _trace("wagtaildocs.Document", "who uploaded a document", "uploaded_by_user"),
    _trace(
        "wagtailcore.UploadedFile",
        "files whose upload was not finished, and whose they are",
        "uploaded_by_user",
        kept="7 days",
        removed_by="the scheduled command",
        on_erasure=OnErasure.DELETE,
    ),
    _trace("wagtail_localize.StringTranslation", "who translated a sentence last", "last_translated_by"),
    _trace("wagtail_localize.SegmentOverride", "who replaced a value in a translation", "last_translated_by"),
)
