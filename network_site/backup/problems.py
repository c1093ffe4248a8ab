"""What can go wrong, in sentences that say what to do."""


class BackupFailed(Exception):
    """No backup was made; nothing that existed was changed."""


class CannotRestore(Exception):
    """The backup is not for this hub, is damaged, or could not be put back; the text says what was changed."""
