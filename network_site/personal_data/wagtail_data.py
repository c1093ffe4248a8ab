"""The personal data that Django, Wagtail and wagtail-localize keep for the editor. Their apps cannot declare it."""

from search.data_holding import Ground, Holding, NotPersonal, OnErasure, Subject

from .editing_data import EDITING

_AS_ACCOUNT = {
    "subject": Subject.ACCOUNTS,
    "ground": Ground.AGREEMENT,
    "kept": "as long as the account; a closed one for {days} days after its last login",
    "kept_for": "closed_accounts",
    "removed_by": "the scheduled command, or an administrator who deletes the account",
    "on_erasure": OnErasure.DELETE,
}

HOLDINGS = (
    Holding(
        model="auth.User",
        what="login, mail address, name, a hash of the password, when somebody came and last logged in",
        why="so that people of organisations and editors can work on pages",
        seen_by="administrators; people who work on the same pages see the name",
        mails=("email", "username"),
        content=("first_name", "last_name", "password", "last_login", "date_joined", "is_active", "is_superuser"),
        **_AS_ACCOUNT,
    ),
    Holding(
        model="auth.User_groups",
        what="for which organisation or in which role somebody writes",
        why="to let people work on their own pages only",
        seen_by="administrators; network editors and people of the same organisation",
        users=("user",),
        **_AS_ACCOUNT,
    ),
    Holding(
        model="auth.User_user_permissions",
        what="permissions given to one person",
        why="to let people do their work and nothing else",
        seen_by="administrators",
        users=("user",),
        content=(),
        **_AS_ACCOUNT,
    ),
    Holding(
        model="wagtailusers.UserProfile",
        what="language, time zone and look of the editor, which mails somebody wants, a picture if they add one",
        why="so that the editor suits the person",
        seen_by="the person; the picture: everybody who works in the editor",
        users=("user",),
        content=("avatar", "preferred_language", "current_time_zone"),
        **_AS_ACCOUNT,
    ),
    Holding(
        model="wagtailcore.APIToken",
        what="names and times of keys for programs; only a hash of the key",
        why="so that a program can act for a person",
        seen_by="the person",
        users=("user",),
        **_AS_ACCOUNT,
    ),
    Holding(
        model="wagtailcore.PageSubscription",
        what="of which pages somebody wants to hear by mail",
        why="to tell them of comments",
        seen_by="the person",
        users=("user",),
        **_AS_ACCOUNT,
    ),
    Holding(
        model="sessions.Session",
        subject=Subject.ACCOUNTS,
        what="that a browser is logged in; for a page with a password, that the password was given",
        why="so that nobody logs in again on every page",
        ground=Ground.AGREEMENT,
        seen_by="nobody",
        kept="14 days after the last login, or until logging out",
        removed_by="the scheduled command, or logging out",
        on_erasure=OnErasure.DELETE,
        content=("session_key", "session_data"),
    ),
    *EDITING,
)
NOT_PERSONAL = (
    NotPersonal("wagtailembeds.Embed", "author_name", "embedding is switched off: there are no rows"),
    NotPersonal("wagtailimages.Image", "uploaded_by_user", "replaced by pages.HubImage: there are no rows"),
    NotPersonal("wagtailcore.CollectionViewRestriction", "password", "a password that many people share"),
    NotPersonal("wagtailcore.PageViewRestriction", "password", "a password that many people share"),
    NotPersonal("auth.User", "user_permissions", "told as auth.User_user_permissions"),
)
