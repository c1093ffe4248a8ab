"""The personal data that the vocabulary and the search keep. Questions of readers are kept without who asked."""

from .data_holding import Ground, Holding, NotPersonal, OnErasure, Subject

HOLDINGS = (
    Holding(
        model="search.ConceptProposal",
        subject=Subject.EDITING,
        what="who proposed a word for the vocabulary",
        why="so that curators can ask back",
        ground=Ground.INTEREST,
        seen_by="curators",
        kept="as long as the account",
        removed_by="deleting the account",
        on_erasure=OnErasure.UNNAME,
        users=("proposed_by",),
    ),
)
NOT_PERSONAL: tuple[NotPersonal, ...] = ()
