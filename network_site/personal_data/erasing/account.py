"""Deleting an account: what it wrote for an organisation stays, without the name."""

from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Q, TextField
from django.db.models.fields.files import FieldFile
from django.db.models.functions import Cast
from wagtail.models import COMMENTS_RELATION_NAME, ModelLogEntry, PageLogEntry, ReferenceIndex, Revision, UploadedFile
from wagtail.users.models import UserProfile

from ..sessions import sessions_of

#: Rows that go with the account though the database would only empty their key to it: model and key.
DELETED_BY_HAND = (("wagtailcore.UploadedFile", "uploaded_by_user"),)
#: Keys of a stored page that name an account.
_KEYS = ("owner", "locked_by")


@transaction.atomic
def erase_account(user: AbstractBaseUser) -> None:
    """Deletes the account with its profile, permissions, sessions, comments, half-filled forms and unfinished uploads.

    Pages, versions, pictures and decisions stay and no longer say whose they were. Wagtail's log keeps the number of a
    deleted account; here it is emptied, and so is what the log says about the account itself.
    """
    for session in sessions_of([user]):
        session.delete()
    _forget_in_versions(user)
    _forget_in_log(user)
    kind = ContentType.objects.get_for_model(user)
    ReferenceIndex.objects.filter(to_content_type=kind, to_object_id=str(user.pk)).delete()
    _forget_picture(user)
    _forget_uploads(user)
    user.delete()


def _forget_picture(user: AbstractBaseUser) -> None:
    """Wagtail leaves the file of an avatar behind."""
    profile = UserProfile.objects.filter(user=user).first()
    if profile and profile.avatar:
        _delete_file(profile.avatar)


def _forget_uploads(user: AbstractBaseUser) -> None:
    for upload in UploadedFile.objects.filter(uploaded_by_user=user):
        _delete_file(upload.file)
        upload.delete()


def _delete_file(file: FieldFile) -> None:
    storage, name = file.storage, file.name
    if name:
        transaction.on_commit(lambda: storage.delete(name))


def _forget_in_log(user: AbstractBaseUser) -> None:
    about = {"content_type": ContentType.objects.get_for_model(user), "object_id": str(user.pk)}
    ModelLogEntry.objects.filter(**about).update(label="", data={})
    for model in (PageLogEntry, ModelLogEntry):
        # What somebody said in a comment stands in the log, too.
        for entry in model.objects.filter(user=user.pk, data__has_key="comment"):
            model.objects.filter(pk=entry.pk).update(data={k: v for k, v in entry.data.items() if k != "comment"})
        model.objects.filter(user=user.pk).update(user=None)


def _forget_in_versions(user: AbstractBaseUser) -> None:
    stored = Revision.objects.annotate(stored=Cast("content", TextField()))
    named = Q()
    for key in (*_KEYS, "user", "resolved_by"):
        named |= Q(stored__regex=rf'"{key}": {user.pk}[,}}]')
    for version in stored.filter(named).order_by("pk").iterator():
        if _without(version.content, user.pk):
            Revision.objects.filter(pk=version.pk).update(content=version.content)


def _without(content: dict[str, Any], user_id: int) -> bool:
    """Takes the account out of a stored page; whether it was there."""
    changed = False
    for key in _KEYS:
        if content.get(key) == user_id:
            content[key], changed = None, True
    comments = content.get(COMMENTS_RELATION_NAME)
    if isinstance(comments, list):
        kept = [comment for comment in comments if comment.get("user") != user_id]
        changed |= len(kept) < len(comments)
        for comment in kept:
            if comment.get("resolved_by") == user_id:
                comment["resolved_by"], changed = None, True
            replies = comment.get("replies") or []
            left = [reply for reply in replies if reply.get("user") != user_id]
            if len(left) < len(replies):
                comment["replies"], changed = left, True
        content[COMMENTS_RELATION_NAME] = kept
    return changed
