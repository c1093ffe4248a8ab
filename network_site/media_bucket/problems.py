"""What can go wrong between the hub and its bucket, told as a disk would tell it: as an OSError.

So everything that copes with a broken disk copes with a bucket, too: Wagtail shows a page without the copy of a picture
that cannot be made, a backup says that it failed.
"""

import errno

from ..away import Away

away = Away("The store of uploads", "uploads cannot be read or written meanwhile")


class BucketFailed(OSError):
    """The store refused what was asked, or did not answer: to the hub, a disk that cannot be read or written."""

    def __init__(self, what: str) -> None:
        super().__init__(errno.EIO, what)


class BucketAway(BucketFailed):
    """The store does not answer; nothing was changed there as far as the hub knows."""
