"""The personal data that events and trainings keep. Applications go to the organiser and are not kept here."""

from search.data_holding import Ground, Holding, NotPersonal, OnErasure, Subject

HOLDINGS = (
    Holding(
        model="events.EventPage",
        subject=Subject.MAILBOXES,
        what="mailbox of the organiser to which applications go; it should be a shared one",
        why="so that people can apply",
        ground=Ground.INTEREST,
        seen_by="everybody",
        kept="as long as the page",
        removed_by="its editors",
        on_erasure=OnErasure.CLEAR,
        mails=("application_mailbox",),
    ),
    Holding(
        model="events.TrainingProgrammePage",
        subject=Subject.AUTHORS,
        what="who teaches, where a training names them",
        why="so that people know who teaches",
        ground=Ground.CONSENT,
        seen_by="everybody",
        kept="as long as the page",
        removed_by="an editor, when somebody asks",
        on_erasure=OnErasure.KEEP,
        content=("trainers",),
    ),
)
NOT_PERSONAL: tuple[NotPersonal, ...] = ()
