"""The personal data that projects and reports keep. Reports hold numbers of people, never names."""

from search.data_holding import Ground, Holding, NotPersonal, OnErasure, Subject

HOLDINGS = (
    Holding(
        model="projects.Output",
        subject=Subject.AUTHORS,
        what="authors of publications, as printed on them",
        why="to cite what a project published",
        ground=Ground.INTEREST,
        seen_by="everybody",
        kept="as long as the page of the project",
        removed_by="an editor, when somebody asks",
        on_erasure=OnErasure.KEEP,
        content=("authors",),
    ),
    Holding(
        model="projects.MobilityReportPage",
        subject=Subject.AUTHORS,
        what="what travellers told, without their names, and until when they agreed to it",
        why="so that others learn from their journey",
        ground=Ground.CONSENT,
        seen_by="everybody, until the consent ends; then editors",
        kept="as long as the page",
        removed_by="its editors",
        on_erasure=OnErasure.KEEP,
        content=("consent_until",),
    ),
    Holding(
        model="projects.FundingNote",
        subject=Subject.EDITING,
        what="who published a funded page with a note about what it lacks",
        why="to account for the exception to the funder",
        ground=Ground.INTEREST,
        seen_by="network editors",
        kept="as long as the page; the person as long as the account",
        removed_by="deleting the account or the page",
        on_erasure=OnErasure.UNNAME,
        users=("written_by",),
        content=("note",),
    ),
)
NOT_PERSONAL = (
    NotPersonal("projects.FundingProgramme", "granting_authorities", "names of public bodies"),
    NotPersonal("projects.ProjectPage", "granting_authority", "name of a public body"),
)
